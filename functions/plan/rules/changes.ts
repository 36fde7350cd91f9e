import type { Counts, MeasureProgress, NodeProgress, ProgressChange } from '../contract.ts';

/** The figures that differ between two days, for each node and measure. */
export function changedFigures(
  before: readonly NodeProgress[],
  after: readonly NodeProgress[],
): ProgressChange[] {
  const earlier = new Map(before.map((node) => [node.nodeId, node.measures]));
  return after.flatMap(({ nodeId, measures }) =>
    Object.entries(measures).flatMap(([number, figures]): ProgressChange[] => {
      const was = countsOf(earlier.get(nodeId)?.[number]);
      const is = countsOf(figures);
      return differ(was, is) ? [{ nodeId, number, before: was, after: is }] : [];
    }),
  );
}

function countsOf(figures: MeasureProgress | undefined): Counts {
  const {
    period: _period,
    periods: _periods,
    happened: _happened,
    ...counts
  } = figures ?? { obliged: 0, satisfied: 0 };
  return counts;
}

function differ(a: Counts, b: Counts): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Counts>;
  return [...names].some((name) => (a[name] ?? 0) !== (b[name] ?? 0));
}
