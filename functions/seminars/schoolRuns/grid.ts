import type { Node } from '../../registry/contract/nodes.ts';
import type { Day, NodeId, Wording } from '../../shared/words.ts';
import { type RunCard, type RunGridRow, runAudiences } from '../contract/schoolRuns.ts';
import type { SeminarRooms } from '../rooms.ts';

type Rooms = Pick<SeminarRooms, 'register' | 'schoolRuns'>;

/** Schools of a municipality that are bodies of their own and open on the day, each with what it has held. */
export async function runsIn(regionId: NodeId, municipalityId: NodeId, day: Day, rooms: Rooms) {
  const [schools, cards] = await Promise.all([
    rooms.register.schoolsOf(municipalityId),
    rooms.schoolRuns.cards(regionId, municipalityId),
  ]);
  const held = new Map(cards.map((card) => [card.nodeId, card.held]));
  return openOn(schools, day).map((school) => ({
    nodeId: school.id,
    name: nameOf(school),
    held: held.get(school.id) ?? {},
  }));
}

/** How many schools of each municipality have held each seminar: two queries for the whole region. */
export async function runGrid(
  regionId: NodeId,
  municipalities: readonly Node[],
  day: Day,
  rooms: Rooms,
): Promise<RunGridRow[]> {
  const [schools, cards] = await Promise.all([
    rooms.register.schoolsOfRegion(regionId),
    rooms.schoolRuns.cards(regionId),
  ]);
  const obliged = openOn(schools, day);
  const cardOf = new Map(cards.map((card) => [card.nodeId, card]));
  return municipalities.map((municipality) => {
    const own = obliged.filter((school) => school.municipalityId === municipality.id);
    const held = own.flatMap(({ id }) => cardOf.get(id) ?? []);
    const count = (has: (card: RunCard) => boolean) => held.filter(has).length;
    return {
      municipalityId: municipality.id,
      name: nameOf(municipality),
      schools: own.length,
      teachers: count((card) => card.held.teachers !== undefined),
      parents: count((card) => card.held.parents !== undefined),
      pupils: count((card) => card.held.pupils !== undefined),
      all: count((card) => runAudiences.every((audience) => card.held[audience] !== undefined)),
    };
  });
}

/** Bodies of their own that are open on the day. */
export function openOn(schools: readonly Node[], day: Day): Node[] {
  return schools.filter(
    ({ legalPerson, opensOn, closedOn }) => legalPerson && opensOn <= day && (!closedOn || day < closedOn),
  );
}

function nameOf({ id, names }: Node): Wording {
  const name = names.at(-1);
  return { ru: name?.ru ?? id, en: name?.en ?? id };
}
