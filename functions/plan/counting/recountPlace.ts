import type { Period, Verdict } from '../../shared/evidence.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import type { MeasureProgress, NodeProgress } from '../contract.ts';
import type { ProgressRow } from '../repository/progress.ts';
import type { PlanRooms } from '../rooms.ts';
import { countMeasure, countPeriods, ofPeriods } from '../rules/count.ts';
import { countPlace, isCountedIn, type Place } from '../rules/countPlace.ts';
import { isAlike } from '../rules/isAlike.ts';
import type { PlanOnDay } from '../rules/planOnDay.ts';
import type { Judged, Yardstick } from '../rules/yardstick.ts';
import { evidenceOf } from './evidenceOf.ts';
import { placeOfNode, treeMark } from './places.ts';

/** Evidence that has changed: which proof, of which period. */
export type ChangedEvidence = Pick<Verdict, 'predicate' | 'period'>;

type CountingRooms = Pick<PlanRooms, 'nodes' | 'evidence' | 'progress' | 'calendars'>;

/** Another recount of the same row may come first now and then; a fifth time in a row is a fault. */
const mostAttempts = 5;

export interface Recounting {
  nodeId: NodeId;
  changed: readonly ChangedEvidence[] | 'everything';
  /** Marks the region's row while its day is being opened, and takes the mark off; else it stays as it is. */
  opening?: boolean;
}

/**
 * Counts one municipality (or the region's own measures) for a day and saves its row. Only what the changed evidence
 * can alter is counted; everything, when the day has no row yet, or the tree or the plan's version is another.
 * Counting twice leaves the same row.
 */
export async function recountPlace(
  planOnDay: PlanOnDay,
  recounting: Recounting,
  rooms: CountingRooms,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await recountOnce(planOnDay, recounting, rooms);
    } catch (error) {
      const overtaken = error instanceof Refusal && error.code === 'staleRecord';
      if (!overtaken || attempt === mostAttempts) throw error;
    }
  }
}

async function recountOnce(
  planOnDay: PlanOnDay,
  { nodeId, changed, opening: marked }: Recounting,
  rooms: CountingRooms,
): Promise<void> {
  const { plan, version, knownOn: day } = planOnDay;
  const judged: Judged = { asOf: day, lookup: rooms.calendars.endOf(day) };
  // The row is read before its evidence: whoever saves in between makes this attempt stale.
  const standing = await rooms.progress.row(plan.id, day, nodeId);
  const place = await placeOfNode(nodeId, rooms);
  const tree = treeMark(place, judged.lookup);
  const keeps = standing?.tree === tree && standing.planVersion === version.number;
  const counted =
    keeps && changed !== 'everything'
      ? await countChanged(planOnDay, place, changed, standing, judged, rooms)
      : countPlace(place, planOnDay, evidenceOf(await rooms.evidence.all(nodeId)), judged);
  const opening = marked ?? standing?.opening;
  const row: ProgressRow = {
    ...counted,
    day,
    planVersion: version.number,
    tree,
    ...(opening && { opening }),
    version: 0,
  };
  if (standing && isSameRow(standing, row)) return;
  await rooms.progress.replace(plan.id, row, standing);
}

async function countChanged(
  planOnDay: PlanOnDay,
  place: Place,
  changed: readonly ChangedEvidence[],
  standing: NodeProgress,
  judged: Judged,
  rooms: CountingRooms,
): Promise<NodeProgress> {
  const measures = { ...standing.measures };
  for (const yardstick of planOnDay.yardsticks) {
    const { number, audience } = yardstick.measure;
    const before = measures[number];
    const periods = isCountedIn(place.kind, audience) ? affectedPeriods(yardstick, changed, before) : [];
    if (periods.length > 0)
      measures[number] = await countAffected(planOnDay, place, yardstick, periods, before, judged, rooms);
  }
  return { nodeId: place.nodeId, measures };
}

/** Periods whose figures the changed evidence can alter; an acceptance, or that the exchange is heard again, alters all of them. */
function affectedPeriods(
  { key, acceptanceKey, heardKey, every }: Yardstick,
  changed: readonly ChangedEvidence[],
  standing: MeasureProgress | undefined,
): Period[] {
  const known = every ? Object.keys(standing?.periods ?? {}) : ['once'];
  const ofAll = changed.some(({ predicate }) => predicate === acceptanceKey || predicate === heardKey);
  if (ofAll) return known;
  const own = changed.filter(({ predicate }) => predicate === key).map(({ period }) => period);
  return known.filter((period) => own.includes(period));
}

async function countAffected(
  { plan }: PlanOnDay,
  place: Place,
  yardstick: Yardstick,
  periods: readonly Period[],
  standing: MeasureProgress | undefined,
  judged: Judged,
  rooms: CountingRooms,
): Promise<MeasureProgress> {
  const { key, acceptanceKey, heardKey, every } = yardstick;
  const wanted = [
    ...(key === undefined ? [] : periods.map((period) => ({ key, period }))),
    ...[acceptanceKey, heardKey].flatMap((one) => (one === undefined ? [] : [{ key: one, period: 'once' }])),
  ];
  const read = await Promise.all(wanted.map((one) => rooms.evidence.of(place.nodeId, one.key, one.period)));
  const evidence = evidenceOf(read.flat());
  if (!every) return countMeasure(place.nodes, yardstick, evidence, judged, plan.startsOn);
  const strip = countPeriods(place.nodes, yardstick, periods, evidence, judged);
  return ofPeriods({ ...standing?.periods, ...strip }, every, judged.asOf);
}

/** Whether two rows say the same, whatever the number of their saving. */
function isSameRow({ version: _a, ...a }: ProgressRow, { version: _b, ...b }: ProgressRow): boolean {
  return isAlike(a, b);
}
