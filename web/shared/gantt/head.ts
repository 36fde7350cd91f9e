import { attribute, made, placed } from './elements.ts';
import type { GanttParts } from './parts.ts';
import { type Scaled, type Tier, type Tiers, type TimeWindow, timeCells } from './timeLabels.ts';
import type { GanttColumn, GanttLabels } from './types.ts';

/** Names of the columns; the last one holds the handle that makes the list wider. */
export function drawNames({ list, splitter }: GanttParts, columns: readonly GanttColumn[]): void {
  const names = columns.map(({ header, width, align }, index) => {
    const className = index === 0 ? 'gantt-cell gantt-name' : 'gantt-cell';
    const words = made('div', 'gantt-clamp', {}, header);
    const cell = made('div', className, { role: 'columnheader', 'data-align': align }, words);
    return index === 0 ? cell : placed(cell, { width });
  });
  // Columns come and go while the handle is pressed.
  const isHeld = splitter === splitter.ownerDocument.activeElement;
  list.replaceChildren(...names);
  names.at(-1)?.append(splitter);
  if (isHeld) splitter.focus();
}

/** Not together with the names: the handle may be under a finger. */
export function drawListWidth({ list, splitter }: GanttParts, labels: GanttLabels, width: number): void {
  placed(list, { width });
  attribute(splitter, { 'aria-label': labels.resizeList, 'aria-valuenow': width });
}

/** Labels of time, of the days in view. */
export function drawTimes(
  { times }: GanttParts,
  labels: GanttLabels,
  listWidth: number,
  tiers: Tiers,
  days: TimeWindow,
  scaled: Scaled,
  todayX: number | undefined,
): void {
  // Labels of the upper line stay at the left edge while their unit lasts, by sticky positioning alone.
  const line = (tier: Tier | undefined, which: 'upper' | 'lower') => {
    const cells = (tier ? timeCells(tier, which, days, scaled) : []).map(({ x, width, text }) => {
      const label = made('span', '', {}, text);
      if (which === 'upper') placed(label, { left: listWidth });
      return placed(made('div', 'gantt-time', {}, label), { left: x, width });
    });
    return made('div', `gantt-tier gantt-${which}`, { 'aria-hidden': true }, ...cells);
  };
  const said = made('span', 'gantt-said', {}, labels.timeline);
  times.replaceChildren(said, line(tiers.upper, 'upper'), line(tiers.lower, 'lower'));
  if (todayX === undefined) return;
  const mark = made('i', 'gantt-today-mark', { title: labels.today, 'aria-hidden': true });
  times.append(placed(mark, { left: todayX }));
}
