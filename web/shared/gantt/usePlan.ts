import { useDeferredValue, useMemo } from 'react';
import { dayNumber } from './days.ts';
import { planExtent } from './extents.ts';
import { linkTable } from './links.ts';
import { outlineOf } from './outline.ts';
import type { GanttGroup, GanttLink, GanttRow, IsoDay } from './types.ts';
import { chartRange } from './viewport.ts';

const NO_LINKS: readonly GanttLink[] = [];

interface PlanInput {
  rows: readonly GanttRow[];
  groups: readonly GanttGroup[] | undefined;
  links: readonly GanttLink[] | undefined;
  collapsed: ReadonlySet<string>;
  today: IsoDay | undefined;
}

/**
 * All that is counted over the whole plan, each part anew only when what it is made of has changed. Links come one
 * paint after the bars: looking up the rows of 50,000 links takes longer than everything else together.
 */
export function usePlan({ rows, groups, links, collapsed, today }: PlanInput) {
  const outline = useMemo(() => outlineOf({ rows, groups }, collapsed), [rows, groups, collapsed]);
  const extent = useMemo(() => planExtent(rows), [rows]);
  const drawnLinks = useDeferredValue(links ?? NO_LINKS, NO_LINKS);
  const model = useMemo(() => ({ rows, groups, links: drawnLinks }), [rows, groups, drawnLinks]);
  const table = useMemo(() => linkTable({ rows, links: drawnLinks }), [rows, drawnLinks]);
  const todayNumber = dayNumber(today);
  const range = useMemo(() => chartRange(extent.from, extent.to, todayNumber), [extent, todayNumber]);
  return { model, outline, table, range, todayNumber };
}

export type Plan = ReturnType<typeof usePlan>;
