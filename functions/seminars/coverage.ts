import type { Node } from '../registry/contract.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type { CoverageCounts, CoverageRow, MunicipalCoverage, Training } from './contract/coverage.ts';
import { type Duty, duties } from './contract/words.ts';
import type { SeminarRooms } from './rooms.ts';
import { emptyCounts, standingOn } from './rules/coverage.ts';

type Rooms = Pick<SeminarRooms, 'register' | 'trainings' | 'momentIn' | 'clock'>;

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

/** How every node of a municipality stands with a duty: legal persons that are open on the day. */
export async function coverageOf(
  municipalityId: NodeId,
  day: Day,
  rooms: Pick<Rooms, 'register' | 'trainings'>,
): Promise<(duty: Duty) => CoverageRow[]> {
  const [municipality, schools, trainings] = await Promise.all([
    rooms.register.node(municipalityId),
    rooms.register.schoolsOf(municipalityId),
    rooms.trainings.ofMunicipality(municipalityId),
  ]);
  const nodes = [...(municipality ? [municipality] : []), ...schools].filter((node) => isObliged(node, day));
  const byNode = new Map(trainings.map((training) => [training.nodeId, training]));
  return (duty) =>
    nodes
      .filter(({ kind }) => askedOf[duty].includes(kind))
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

/** Counts the municipalities of these paths anew, as of today, and keeps what came out. */
export async function countCoverage(
  paths: readonly (readonly NodeId[])[],
  rooms: Rooms,
): Promise<MunicipalCoverage[]> {
  const places = new Map(paths.map(([regionId, municipalityId]) => [municipalityId, regionId]));
  const counted: MunicipalCoverage[] = [];
  for (const [municipalityId, regionId] of places) {
    if (municipalityId === undefined || regionId === undefined) continue;
    const { today } = await rooms.momentIn(regionId, rooms.clock.now());
    const rows = await coverageOf(municipalityId, today, rooms);
    const counts = Object.fromEntries(duties.map((duty) => [duty, countsOf(rows(duty))])) as Record<
      Duty,
      CoverageCounts
    >;
    counted.push({ regionId, municipalityId, asOf: today, counts });
  }
  await rooms.trainings.putCoverage(counted);
  return counted;
}
