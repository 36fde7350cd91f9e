import type { Node } from '../registry/contract/nodes.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type { CoverageCounts, CoverageRow, Training } from './contract/coverage.ts';
import { type Duty, duties } from './contract/words.ts';
import type { SeminarRooms } from './rooms.ts';
import { emptyCounts, standingOn } from './rules/coverage.ts';

type Rooms = Pick<SeminarRooms, 'register' | 'trainings'>;

/** Which kinds of nodes a duty is asked of. */
const askedOf: Record<Duty, readonly Node['kind'][]> = {
  responsible: ['municipality', 'school'],
  authority: ['municipality'],
  administrator: ['school'],
  teacher: ['school'],
};

export function dutiesOf(kind: Node['kind']): Duty[] {
  return duties.filter((duty) => askedOf[duty].includes(kind));
}

interface Asked {
  duty: Duty;
  day: Day;
}

/** How every node of a municipality stands with a duty: legal persons that are open on the day. */
export async function coverageIn(municipalityId: NodeId, asked: Asked, rooms: Rooms): Promise<CoverageRow[]> {
  const [municipality, schools, trainings] = await Promise.all([
    rooms.register.node(municipalityId),
    rooms.register.schoolsOf(municipalityId),
    rooms.trainings.ofMunicipality(municipalityId),
  ]);
  return rowsOf([...(municipality ? [municipality] : []), ...schools], trainings, asked);
}

/** The same of many municipalities of a region, counted: of each as many as its list is long. */
export async function coverageOf(
  regionId: NodeId,
  municipalities: readonly Node[],
  asked: Asked,
  rooms: Rooms,
): Promise<{ municipality: Node; counts: CoverageCounts }[]> {
  const all = await coverageListsOf(regionId, municipalities, asked, rooms);
  return all.map(({ municipality, rows }) => ({ municipality, counts: countsOf(rows) }));
}

/** The lists themselves of many municipalities. */
export async function coverageListsOf(
  regionId: NodeId,
  municipalities: readonly Node[],
  asked: Asked,
  { register, trainings }: Rooms,
): Promise<{ municipality: Node; rows: CoverageRow[] }[]> {
  const only = municipalities.length === 1 ? municipalities[0] : undefined;
  const [schools, records] = await Promise.all([
    only ? register.schoolsOf(only.id) : register.schoolsOfRegion(regionId),
    Promise.all(municipalities.map(({ id }) => trainings.ofMunicipality(id))),
  ]);
  return municipalities.map((municipality, at) => {
    const own = schools.filter(({ municipalityId }) => municipalityId === municipality.id);
    return { municipality, rows: rowsOf([municipality, ...own], records[at] ?? [], asked) };
  });
}

function rowsOf(nodes: readonly Node[], trainings: readonly Training[], { duty, day }: Asked): CoverageRow[] {
  const byNode = new Map(trainings.map((training) => [training.nodeId, training]));
  return nodes
    .filter((node) => askedOf[duty].includes(node.kind) && isObliged(node, day))
    .map((node) => rowOf(node, byNode.get(node.id), duty, day));
}

function isObliged({ kind, legalPerson, opensOn, closedOn }: Node, day: Day): boolean {
  const isOpen = opensOn <= day && (closedOn === undefined || day < closedOn);
  return isOpen && (kind === 'municipality' || legalPerson);
}

const unknown: Pick<Training, 'appointments' | 'entries'> = { appointments: [], entries: [] };

export function rowOf(node: Node, training: Training | undefined, duty: Duty, day: Day): CoverageRow {
  const { status, personName, entry } = standingOn(training ?? unknown, duty, day);
  const name = node.names.findLast(({ since }) => since <= day) ?? node.names[0];
  return {
    nodeId: node.id,
    name: { ru: name?.short?.ru ?? name?.ru ?? node.id, en: name?.short?.en ?? name?.en ?? node.id },
    status,
    ...(personName && { personName }),
    ...(entry && { sessionId: entry.sessionId, on: entry.startsOn }),
  };
}

function countsOf(rows: readonly CoverageRow[]): CoverageCounts {
  const counts = emptyCounts();
  for (const { status } of rows) counts[status] += 1;
  return counts;
}
