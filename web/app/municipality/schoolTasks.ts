import type { MeasureView, NodeProgress } from '../../../functions/plan/contract.ts';

/** So many schools owe one measure: overdue, or due still. */
export interface SchoolTask {
  measure: MeasureView;
  status: 'overdue' | 'missing';
  count: number;
}

/** What the schools of a municipality owe: overdue first, the most of them at the top. */
export function schoolTasks(
  measures: readonly MeasureView[],
  progress: NodeProgress | undefined,
): SchoolTask[] {
  return measures
    .flatMap((measure): SchoolTask[] => {
      const { overdue = 0, missing = 0 } = progress?.measures[measure.number] ?? {};
      if (overdue > 0) return [{ measure, status: 'overdue', count: overdue }];
      return missing > 0 ? [{ measure, status: 'missing', count: missing }] : [];
    })
    .sort((a, b) => Number(b.status === 'overdue') - Number(a.status === 'overdue') || b.count - a.count);
}
