import type {
  Counts,
  MeasureNumber,
  MeasureView,
  NodeProgress,
  ProgressReply,
} from '../../../functions/plan/contract.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import type { Reading } from '../../shared/map/types.ts';
import { readingOf, sumOf } from '../rollout/figures.ts';

/** Measures done once whose counted deadline is over: what should have been done by the day shown. */
export function pastDue(measures: readonly MeasureView[], asOf: Day): MeasureView[] {
  return measures.filter(({ due }) => due !== undefined && due.counted < asOf);
}

export interface Standing {
  /** Measures past their deadline, and those of them that every obliged node has satisfied. */
  dueMeasures: number;
  doneMeasures: number;
  /** Duties of single nodes under the measures past their deadline. */
  duties: Counts;
  /** Over all measures, rolling ones too. */
  overdue: number;
  /** Municipalities with anything overdue. */
  lateMunicipalities: number;
  noData: number;
  notAccepted: number;
}

/** Where the rollout stands, in the figures of a headline. */
export function standingOf(measures: readonly MeasureView[], progress: ProgressReply, asOf: Day): Standing {
  const due = pastDue(measures, asOf);
  const region = progress.region.measures;
  const duties = sumOf(due.map(({ number }) => region[number]));
  const all = sumOf(measures.map(({ number }) => region[number]));
  return {
    dueMeasures: due.length,
    doneMeasures: due.filter(({ number }) => isDone(region[number])).length,
    duties,
    overdue: all.overdue ?? 0,
    lateMunicipalities: lateMunicipalities(progress.municipalities).length,
    noData: all.noData ?? 0,
    notAccepted: all.notAccepted ?? 0,
  };
}

function isDone(counts: Counts | undefined): boolean {
  return counts !== undefined && counts.obliged > 0 && counts.satisfied === counts.obliged;
}

export interface LateMunicipality {
  nodeId: NodeId;
  overdue: number;
  /** The measure with the most of it. */
  worst: MeasureNumber;
}

/** Municipalities with overdue duties, most of them first. */
export function lateMunicipalities(municipalities: readonly NodeProgress[]): LateMunicipality[] {
  return municipalities
    .flatMap(({ nodeId, measures }) => {
      const late = Object.entries(measures).filter(([, { overdue = 0 }]) => overdue > 0);
      const [worst] = late.sort(([, a], [, b]) => (b.overdue ?? 0) - (a.overdue ?? 0));
      const overdue = late.reduce((sum, [, counts]) => sum + (counts.overdue ?? 0), 0);
      return worst ? [{ nodeId, overdue, worst: worst[0] }] : [];
    })
    .sort((a, b) => b.overdue - a.overdue || (a.nodeId < b.nodeId ? -1 : 1));
}

export interface LateMeasure {
  measure: MeasureView;
  overdue: number;
  obliged: number;
}

/** Measures with overdue duties, most of them first. */
export function lateMeasures(measures: readonly MeasureView[], region: NodeProgress): LateMeasure[] {
  return measures
    .flatMap((measure) => {
      const counts = region.measures[measure.number];
      const overdue = counts?.overdue ?? 0;
      return counts && overdue > 0 ? [{ measure, overdue, obliged: counts.obliged }] : [];
    })
    .sort((a, b) => b.overdue - a.overdue);
}

/** How a municipality stands in one measure, or in all those past their deadline when none is chosen. */
export function readingIn(
  node: NodeProgress,
  measures: readonly MeasureView[],
  number: MeasureNumber | undefined,
  asOf: Day,
): Reading {
  if (number !== undefined) return readingOf(node.measures[number]);
  return readingOf(sumOf(pastDue(measures, asOf).map((measure) => node.measures[measure.number])));
}
