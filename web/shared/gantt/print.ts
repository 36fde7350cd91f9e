import { resolvePalette } from './resolvePalette.ts';
import { ganttSvgPages } from './svg.ts';
import type { GanttOptions } from './types.ts';

/** Proportion of a landscape A4 sheet within its margins, and rows that stay readable on it. */
const SHEET = { width: 1120, rowHeight: 30, listWidth: 500 };
const SHEET_HEIGHT = 740;

/** On paper the window on the plan gives way to all of it: vector pages, made only when the printer asks. */
export function watchPrinter(
  host: HTMLElement,
  printed: () => GanttOptions & { collapsed: ReadonlySet<string> },
): () => void {
  const fill = () => {
    const { rows, groups, links, columns, labels, today, daysOff, collapsed, paper, ...colours } = printed();
    const palette = resolvePalette(colours.printPalette ?? colours.palette, host);
    const parser = new DOMParser();
    const pages = ganttSvgPages(
      { rows, groups, links },
      { columns, labels, palette, today, daysOff, collapsed, ...paper, ...SHEET, scale: 'fit' },
      SHEET_HEIGHT,
    );
    host.replaceChildren(...pages.map((svg) => parser.parseFromString(svg, 'image/svg+xml').documentElement));
  };
  const empty = () => host.replaceChildren();
  window.addEventListener('beforeprint', fill);
  window.addEventListener('afterprint', empty);
  return () => {
    window.removeEventListener('beforeprint', fill);
    window.removeEventListener('afterprint', empty);
  };
}
