import type { Day, NodeId } from '../../shared/words.ts';
import type {
  AskedNode,
  PlanMeans,
  PlannedSession,
  PlanRoom,
  Uncovered,
  UncoveredReason,
} from '../contract/coveragePlan.ts';
import { type Bin, type Demand, fill } from './coverageFill.ts';
import { type Slot, type SlotBoard, slotBoard, wayTo, windowsOf } from './coverageSlots.ts';
import { byCapacity, needsByVenue, openSlot } from './coverageVenues.ts';

interface Opened extends Bin {
  slot: Slot;
  wave: number;
}

/** No plan holds everybody in fewer sessions: as many as they would fill to the last seat. */
export function fewestSessions(people: number, capacity: number): number {
  return capacity === 0 ? 0 : Math.ceil(people / capacity);
}

/**
 * The fewest sessions that teach everybody who is asked, wave by wave. Sessions are opened in the largest rooms, the
 * earliest days first, where most of those live who are still without a seat, until there are seats for all: so their
 * number is the lower bound wherever rooms, trainers and days allow it. Who sits where is `fill`'s; a session too many is
 * opened only for those who have examinations on the days of all others.
 */
export function proposeCoverage(
  asked: readonly AskedNode[],
  means: PlanMeans,
  firstWaveBy?: Day,
): { sessions: PlannedSession[]; uncovered: Uncovered[] } {
  const board = slotBoard(means);
  const opened: Opened[] = [];
  const uncovered: Uncovered[] = [];
  const isFar = tooFarOf(means);
  for (const one of asked) if (isFar(one.municipalityId)) uncovered.push(leftOut(one, 'tooFar'));
  const near = asked.filter(({ municipalityId }) => !isFar(municipalityId));
  for (const [at, people] of wavesOf(near, firstWaveBy).entries()) {
    const wave = { number: at + 1, after: at === 0 ? undefined : firstWaveBy };
    const { bins, rest } = planWave(people, wave, means, board);
    opened.push(...bins);
    const seatless = new Set(rest.flatMap(({ nodes }) => nodes));
    for (const one of people)
      if (seatless.has(one.nodeId)) uncovered.push(leftOut(one, reasonFor(one.municipalityId, means, board)));
  }
  return { sessions: opened.sort(byDay).map(sessionOf), uncovered };
}

/** Who was registered by the day, and who later; all at once without one. A wave of nobody is none. */
function wavesOf(asked: readonly AskedNode[], firstWaveBy: Day | undefined): AskedNode[][] {
  if (firstWaveBy === undefined) return [[...asked]];
  return [
    asked.filter(({ readyOn }) => readyOn <= firstWaveBy),
    asked.filter(({ readyOn }) => readyOn > firstWaveBy),
  ];
}

function planWave(
  people: readonly AskedNode[],
  { number, after }: { number: number; after: Day | undefined },
  means: PlanMeans,
  board: SlotBoard,
): { bins: Opened[]; rest: Demand[] } {
  const demands = demandsOf(people);
  const binOf = binsOver(means, number);
  const suits = (dates: readonly Day[]) => after === undefined || (dates[0] ?? '') > after;
  const bins: Opened[] = [];
  const needs = needsByVenue(demands, means);
  for (let seats = 0; seats < people.length; seats += bins.at(-1)?.capacity ?? 0) {
    const slot = openSlot(needs, means, board, suits);
    if (!slot) break;
    const bin = binOf(slot);
    bins.push(bin);
    needs.set(slot.room.venueId, (needs.get(slot.room.venueId) ?? 0) - bin.capacity);
  }
  let rest = fill(demands, bins);
  const hopeless = new Set<NodeId>();
  // Whoever is left cannot come where there are seats: examinations, or the way. Another day or room is looked for.
  for (;;) {
    const one = rest.find(({ municipalityId }) => !hopeless.has(municipalityId));
    if (!one) break;
    const slot = board.take(
      byCapacity(means.rooms.filter((room) => !isTooFar(room, one.municipalityId, means))),
      (dates) => suits(dates) && !sitsExams(one.municipalityId, dates, means),
    );
    if (slot) {
      bins.push(binOf(slot));
      rest = fill(rest, bins);
    } else hopeless.add(one.municipalityId);
  }
  const used = bins.filter(({ groups }) => groups.length > 0);
  for (const { slot, groups } of bins) if (groups.length === 0) board.giveBack(slot);
  return { bins: used, rest };
}

/** What keeps people out who found no seat. */
function reasonFor(municipalityId: NodeId, means: PlanMeans, board: SlotBoard): UncoveredReason {
  const windows = windowsOf(means);
  if (windows.length > 0 && windows.every((dates) => sitsExams(municipalityId, dates, means)))
    return 'examDays';
  return board.whyNone();
}

function isTooFar(room: PlanRoom, municipalityId: NodeId, { farthest, municipalities }: PlanMeans): boolean {
  const municipality = municipalities.find(({ id }) => id === municipalityId);
  return farthest !== undefined && municipality !== undefined && wayTo(room, municipality) > farthest;
}

function binsOver(means: PlanMeans, wave: number): (slot: Slot) => Opened {
  const byId = new Map(means.municipalities.map((one) => [one.id, one]));
  return (slot) => ({
    slot,
    wave,
    capacity: Math.min(means.capacity, slot.room.capacity),
    groups: [],
    wayOf(municipalityId) {
      const municipality = byId.get(municipalityId);
      if (!municipality) return 0;
      if (sitsExams(municipalityId, slot.dates, means)) return undefined;
      return isTooFar(slot.room, municipalityId, means) ? undefined : wayTo(slot.room, municipality);
    },
  });
}

/** Whether schools of a municipality sit examinations on any of the days. */
export function sitsExams(
  municipalityId: NodeId,
  dates: readonly Day[],
  { municipalities }: PlanMeans,
): boolean {
  const exams = municipalities.find(({ id }) => id === municipalityId)?.examDays ?? [];
  return dates.some((date) => exams.includes(date));
}

function tooFarOf(means: PlanMeans): (municipalityId: NodeId) => boolean {
  const { rooms, municipalities } = means;
  const isFar = ({ id }: { id: NodeId }) =>
    rooms.length > 0 && rooms.every((room) => isTooFar(room, id, means));
  const far = new Set(municipalities.filter(isFar).map(({ id }) => id));
  return (municipalityId) => far.has(municipalityId);
}

function demandsOf(people: readonly AskedNode[]): Demand[] {
  const demands = new Map<NodeId, NodeId[]>();
  for (const { municipalityId, nodeId } of people)
    demands.set(municipalityId, [...(demands.get(municipalityId) ?? []), nodeId]);
  return [...demands].map(([municipalityId, nodes]) => ({ municipalityId, nodes }));
}

function byDay(a: Opened, b: Opened): number {
  const keyOf = ({ slot: { dates, room } }: Opened) => `${dates[0]} ${room.name}`;
  return keyOf(a).localeCompare(keyOf(b));
}

function sessionOf(
  { slot: { dates, room, trainerId }, wave, capacity, groups }: Opened,
  at: number,
): PlannedSession {
  const { venueId, roomId } = room;
  return { key: String(at + 1), wave, dates, venueId, roomId, trainerId, capacity, groups };
}

function leftOut({ nodeId, municipalityId, name }: AskedNode, reason: UncoveredReason): Uncovered {
  return { nodeId, municipalityId, name, reason };
}
