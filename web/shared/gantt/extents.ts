import { dayNumber } from './days.ts';
import type { Outline } from './outline.ts';
import type { GanttRow, GanttSpan, IsoDay } from './types.ts';

/** First and last day, both inclusive; both `NaN` where there is none. */
export interface Extent {
  from: number;
  to: number;
}

const NOWHERE: Extent = { from: Number.NaN, to: Number.NaN };

type Visit = (day: IsoDay) => void;

function visitSpan(span: GanttSpan | undefined, visit: Visit): void {
  if (span === undefined) return;
  visit(span.from);
  visit(span.to);
}

/** Nothing is made on the way: it is called for every row before the first picture. */
function visitDays(row: GanttRow, visit: Visit): void {
  visitSpan(row.due, visit);
  visitSpan(row.happened, visit);
  visitSpan(row.baseline, visit);
  if (row.effectiveOn !== undefined) visit(row.effectiveOn);
  if (row.slackUntil !== undefined) visit(row.slackUntil);
  if (row.periods !== undefined) {
    visitSpan(row.periods[0], visit);
    visitSpan(row.periods.at(-1), visit);
  }
  if (row.milestones !== undefined) for (const { on } of row.milestones) visit(on);
}

function widen(extent: Extent, day: number): Extent {
  if (Number.isNaN(day)) return extent;
  if (Number.isNaN(extent.from)) return { from: day, to: day };
  return { from: Math.min(extent.from, day), to: Math.max(extent.to, day) };
}

/** Everything a row shows. */
export function rowExtent(row: GanttRow | undefined): Extent {
  let extent = NOWHERE;
  if (row) visitDays(row, (day) => (extent = widen(extent, dayNumber(day))));
  return extent;
}

/**
 * The whole plan, or the rows whose indexes are given. ISO days sort as texts, so only a day earlier or later than all
 * before it is counted: of 50,000 rows that is a handful.
 */
export function planExtent(rows: readonly GanttRow[], indexes?: Int32Array): Extent {
  let earliest = '';
  let latest = '';
  let extent = NOWHERE;
  const visit = (day: IsoDay) => {
    if (earliest !== '' && day >= earliest && day <= latest) return;
    const wider = widen(extent, dayNumber(day));
    if (wider === extent) return;
    if (earliest === '' || day < earliest) earliest = day;
    if (day > latest) latest = day;
    extent = wider;
  };
  for (let at = 0; at < (indexes ?? rows).length; at += 1) {
    const row = rows[indexes?.[at] ?? at];
    if (row) visitDays(row, visit);
  }
  return extent;
}

/** All rows of a group, folded or not. */
export function groupExtent(rows: readonly GanttRow[], outline: Outline, group: number): Extent {
  const start = outline.groupStarts[group] ?? 0;
  return planExtent(rows, outline.rowsByGroup.subarray(start, start + (outline.groupSizes[group] ?? 0)));
}
