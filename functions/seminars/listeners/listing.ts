import type { Node } from '../../registry/contract/nodes.ts';
import type { Day, NodeId, Wording } from '../../shared/words.ts';
import type { SeminarRooms } from '../rooms.ts';
import { openOn } from '../schoolRuns/grid.ts';
import type { MunicipalityListeners, SchoolListeners } from './contract.ts';
import { countsOf, type Groups, laggardsFirst } from './rules.ts';

type Rooms = Pick<SeminarRooms, 'register' | 'trainings' | 'adoption'>;

/** Each school of a municipality that is a body of its own and open: two queries, and 1 read unit a school for its teachers. */
export async function schoolsListening(
  municipalityId: NodeId,
  groups: Groups,
  day: Day,
  rooms: Rooms,
): Promise<SchoolListeners[]> {
  const [schools, trainings] = await Promise.all([
    rooms.register.schoolsOf(municipalityId),
    rooms.trainings.ofMunicipality(municipalityId),
  ]);
  const open = openOn(schools, day);
  const headcounts = await rooms.adoption.headcountsOf(open.map(({ id }) => id));
  const trainingOf = new Map(trainings.map((one) => [one.nodeId, one]));
  const rows = open.map((school): SchoolListeners => {
    const { teachers } = headcounts.get(school.id) ?? {};
    return {
      nodeId: school.id,
      name: nameOf(school),
      ...countsOf(trainingOf.get(school.id), groups),
      ...(teachers && { teachers }),
    };
  });
  return laggardsFirst(rows);
}

/** The same of municipalities, counted: one query for the schools of the region, and one for each municipality. */
export async function municipalitiesListening(
  regionId: NodeId,
  municipalities: readonly Node[],
  { groups, day }: { groups: Groups; day: Day },
  rooms: Rooms,
): Promise<MunicipalityListeners[]> {
  const [schools, records] = await Promise.all([
    rooms.register.schoolsOfRegion(regionId),
    Promise.all(municipalities.map(({ id }) => rooms.trainings.ofMunicipality(id))),
  ]);
  const open = openOn(schools, day);
  return municipalities.map((municipality, at) => {
    const trainingOf = new Map((records[at] ?? []).map((one) => [one.nodeId, one]));
    const counts = open
      .filter(({ municipalityId }) => municipalityId === municipality.id)
      .map(({ id }) => countsOf(trainingOf.get(id), groups));
    const sum = (of: 'listeners' | 'withTopic') => counts.reduce((total, one) => total + one[of], 0);
    return {
      municipalityId: municipality.id,
      name: nameOf(municipality),
      schools: counts.length,
      withNobody: counts.filter(({ withTopic }) => withTopic === 0).length,
      listeners: sum('listeners'),
      withTopic: sum('withTopic'),
    };
  });
}

function nameOf({ id, names }: Node): Wording {
  const name = names.at(-1);
  return { ru: name?.short?.ru ?? name?.ru ?? id, en: name?.short?.en ?? name?.en ?? id };
}
