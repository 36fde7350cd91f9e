import { made } from './elements.ts';

export type GanttParts = ReturnType<typeof ganttParts>;

/** The chart's lasting elements; what is inside them comes and goes. */
export function ganttParts(host: HTMLElement) {
  const splitter = made('div', 'gantt-splitter', { role: 'separator', 'aria-orientation': 'vertical' });
  const list = made('div', 'gantt-list');
  const times = made('div', 'gantt-times', { role: 'columnheader' });
  const row = made('div', 'gantt-head-row', { role: 'row', 'aria-rowindex': 1 }, list, times);
  const head = made('div', 'gantt-head', { role: 'rowgroup' }, row);
  const behind = made('div', 'gantt-layers');
  const above = made('div', 'gantt-layers gantt-above');
  const body = made('div', 'gantt-body', { role: 'rowgroup' }, behind, above);
  const plane = made('div', 'gantt-plane', {}, head, body);
  const scroller = made('div', 'gantt-scroller', { role: 'treegrid' }, plane);
  const empty = made('p', 'gantt-empty');
  const said = made('div', 'gantt-said', { 'aria-live': 'polite' });
  const paper = made('div', 'gantt-print', { 'aria-hidden': true });
  host.classList.add('gantt');
  host.append(scroller, empty, said, paper);
  return { splitter, list, times, behind, above, body, plane, scroller, empty, said, paper };
}
