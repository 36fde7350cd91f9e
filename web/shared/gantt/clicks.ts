import type { KeyTargets } from './gridKeys.ts';
import { periodAt } from './scene.ts';

/** The line that an element belongs to, -1 for none. */
export function lineOf(element: Element): number {
  return Number(element.closest('[data-line]')?.getAttribute('data-line') ?? -1);
}

/** A click folds a group, opens a row or what stands in it, and puts the keyboard there. */
export function watchClicks(
  scroller: HTMLElement,
  { scene, camera, travel, setCursor, toggle }: KeyTargets,
  wasDrag: () => boolean,
): (event: MouseEvent) => void {
  /** Day under a point of the screen, fractional. */
  const dayAt = (clientX: number) => {
    const { left } = scroller.getBoundingClientRect();
    const { list, scale } = camera.stand().shown ?? { list: { width: 0 }, scale: 1 };
    const x = clientX - left - list.width + scroller.scrollLeft;
    return scene().plan.range.start + x / scale;
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const line = lineOf(target);
    if (line < 0 || wasDrag() || target.closest('a, input, select, textarea, button:not([data-gantt])'))
      return;
    const part = target.closest('[data-gantt]')?.getAttribute('data-gantt');
    const { plan, options } = scene();
    const row = options.rows[plan.outline.lines[line] ?? -1];
    scroller.focus({ preventScroll: true });
    setCursor({ line, period: -1 });
    if (row === undefined) return toggle(line);
    if (part === 'aside') return travel.revealRow(row);
    if (part === 'marks' && options.onMarksOpen) return options.onMarksOpen(row.id);
    options.onSelect?.(row.id);
    const period = part === 'period' && periodAt(row.periods, dayAt(event.clientX));
    if (period && options.onPeriodOpen) options.onPeriodOpen(row.id, period.id);
    else options.onOpen?.(row.id);
  };
  scroller.addEventListener('click', onClick);
  return onClick;
}
