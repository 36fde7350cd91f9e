import { periodBounds, periodOf, periodsBetween } from '../../shared/calendar/period.ts';
import type { EvidenceStatus, Period } from '../../shared/evidence.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { Counts, MeasureProgress } from '../contract.ts';
import type { Judgement } from './judge.ts';
import { isObliged, type TreeNode } from './obliged.ts';
import { type Evidence, type Judged, judgeOf, type Yardstick } from './yardstick.ts';

export interface JudgedNode extends Judgement {
  nodeId: NodeId;
  municipalityId?: NodeId | undefined;
  period: Period;
}

/** The list behind every figure: each node the measure binds on that day, with its status. */
export function judgeNodes(
  nodes: readonly TreeNode[],
  yardstick: Yardstick,
  period: Period,
  evidence: Evidence,
  judged: Judged,
): JudgedNode[] {
  const judgeOne = judgeOf(yardstick, period, evidence, judged);
  return nodes
    .filter((node) => isObliged(node, yardstick.measure.audience, judged.lookup))
    .map((node) => ({ nodeId: node.id, municipalityId: node.municipalityId, period, ...judgeOne(node) }));
}

/** Counts a list by status. Whoever was excused, or not expected to do anything, is not among the obliged. */
export function count(list: readonly Pick<Judgement, 'status' | 'late'>[]): Counts {
  const of: Partial<Record<EvidenceStatus | 'satisfiedLate', number>> = {};
  for (const { status, late } of list) {
    of[status] = (of[status] ?? 0) + 1;
    if (late) of.satisfiedLate = (of.satisfiedLate ?? 0) + 1;
  }
  const obliged = list.length - (of.notExpected ?? 0) - (of.excused ?? 0);
  return { ...of, obliged, satisfied: of.satisfied ?? 0 };
}

/** Periods of a rolling measure from the first day of the plan on, the current one last. */
export function periodsOf({ every }: Pick<Yardstick, 'every'>, startsOn: Day, asOf: Day): Period[] {
  return every ? periodsBetween(every, startsOn, asOf) : ['once'];
}

/** A measure's figures on a day, among the nodes given. */
export function countMeasure(
  nodes: readonly TreeNode[],
  yardstick: Yardstick,
  evidence: Evidence,
  judged: Judged,
  startsOn: Day,
): MeasureProgress {
  if (yardstick.every) {
    const periods = periodsOf(yardstick, startsOn, judged.asOf);
    return ofPeriods(countPeriods(nodes, yardstick, periods, evidence, judged), yardstick.every, judged.asOf);
  }
  const list = judgeNodes(nodes, yardstick, 'once', evidence, judged);
  const happened = happenedIn(list);
  return { ...count(list), ...(happened && { happened }) };
}

/** The strip of a rolling measure, or a part of it. */
export function countPeriods(
  nodes: readonly TreeNode[],
  yardstick: Yardstick,
  periods: readonly Period[],
  evidence: Evidence,
  judged: Judged,
): Record<Period, Counts> {
  return Object.fromEntries(
    periods.map((period) => [period, count(judgeNodes(nodes, yardstick, period, evidence, judged))]),
  );
}

/** Figures of a rolling measure: those of the period that stands for it, and the strip they are taken from. */
export function ofPeriods(
  periods: Record<Period, Counts>,
  every: NonNullable<Yardstick['every']>,
  asOf: Day,
): MeasureProgress {
  const period = countedPeriod(periods, asOf, every);
  return { ...(periods[period] ?? nothing), period, periods };
}

const nothing: Counts = { obliged: 0, satisfied: 0 };

function happenedIn(list: readonly JudgedNode[]): MeasureProgress['happened'] {
  let span: MeasureProgress['happened'];
  for (const { status, since } of list)
    if (status === 'satisfied' && since !== undefined) span = spanning(span, { from: since, to: since });
  return span;
}

/** The days from the earlier beginning to the later end. */
function spanning(
  a: MeasureProgress['happened'],
  b: MeasureProgress['happened'],
): MeasureProgress['happened'] {
  if (!a || !b) return a ?? b;
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to };
}

/**
 * The period whose figures stand for a rolling measure: the latest that is over and in which anything was expected
 * of anybody; the current one while there is none.
 */
export function countedPeriod(
  periods: Readonly<Record<Period, Counts>>,
  asOf: Day,
  every: NonNullable<Yardstick['every']>,
): Period {
  let latest: Period | undefined;
  let latestEnd = '';
  for (const [period, { obliged }] of Object.entries(periods)) {
    const { to } = periodBounds(period);
    if (obliged > 0 && to < asOf && to > latestEnd) [latest, latestEnd] = [period, to];
  }
  return latest ?? periodOf(every, asOf);
}

const countNames = [
  'obliged',
  'satisfied',
  'satisfiedLate',
  'missing',
  'overdue',
  'noData',
  'notAccepted',
  'excused',
  'notExpected',
] as const satisfies (keyof Counts)[];

function addCounts(a: Counts, b: Counts): Counts {
  const sum: Counts = { ...nothing };
  for (const name of countNames) {
    const value = (a[name] ?? 0) + (b[name] ?? 0);
    if (value > 0 || name === 'obliged' || name === 'satisfied') sum[name] = value;
  }
  return sum;
}

/** Figures of two groups of nodes that have no node in common. */
export function addProgress(a: MeasureProgress, b: MeasureProgress): MeasureProgress {
  const happened = spanning(a.happened, b.happened);
  const sum = { ...addCounts(a, b), ...(happened && { happened }) };
  if (!a.periods && !b.periods) return sum;
  const periods: Record<Period, Counts> = { ...a.periods };
  for (const [period, counts] of Object.entries(b.periods ?? {}))
    periods[period] = periods[period] ? addCounts(periods[period], counts) : counts;
  const period = a.period ?? b.period;
  return { ...sum, periods, ...(period && { period }) };
}

/** Figures of one period of a rolling measure in place of those that stood for it. */
export function inPeriod(progress: MeasureProgress, period: Period): MeasureProgress {
  const { periods, happened } = progress;
  return {
    ...(periods?.[period] ?? nothing),
    period,
    ...(periods && { periods }),
    ...(happened && { happened }),
  };
}
