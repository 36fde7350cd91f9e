import type { z } from 'zod';
import type { MeasureView, nodeEvidenceReplySchema } from '../../../functions/plan/contract.ts';
import { nameOfPredicate, type PredicateName } from '../../plan/knownPredicates.ts';

export type DutyItem = z.infer<typeof nodeEvidenceReplySchema>['items'][number];

/** One duty of a node: what the measure asks, and how the node stands. */
export interface Duty {
  measure: MeasureView;
  item: DutyItem;
  /** What proves it; undefined while nobody has decided that. */
  proof: PredicateName | undefined;
}

/** Duties of one plan in the order of its measures. */
export function dutiesOf(
  measures: readonly MeasureView[],
  items: readonly DutyItem[],
  planId: string,
): Duty[] {
  return measures.flatMap((measure) => {
    const item = items.find((one) => one.planId === planId && one.number === measure.number);
    const proof = measure.predicate && nameOfPredicate(measure.predicate);
    return item ? [{ measure, item, proof }] : [];
  });
}

/** What still has to be done, and so passes to whoever answers next. */
export function isOpenDuty({ status }: Pick<DutyItem, 'status'>): boolean {
  return status === 'missing' || status === 'overdue' || status === 'noData';
}
