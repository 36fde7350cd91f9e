import type { GanttCamera } from './camera.ts';
import { dayNumber } from './days.ts';
import { rowExtent } from './extents.ts';
import type { Plan } from './plan.ts';
import type { GanttHandle, GanttRow } from './types.ts';
import { clampScale, leftAfterZoom, scrollToReveal } from './viewport.ts';

const BUTTON_ZOOM = 1.5;
/** Air beside days that are brought into sight, CSS pixels. */
const REVEAL_MARGIN = 24;

/** Zoom, and the way to days, rows and lines. */
export interface GanttTravel extends GanttHandle {
  /** About a point of the chart, CSS pixels from its left edge; about its middle when left out. */
  zoomBy: (factor: number, pointer?: number) => void;
  /** Days as numbers, the end exclusive. */
  revealDays: (from: number, to: number) => void;
  revealLine: (line: number) => void;
  revealRow: (row: GanttRow) => void;
}

/** Nobody travels before there is a picture, so this arrives after it. */
export function ganttTravel(scroller: HTMLElement, camera: GanttCamera, plan: () => Plan): GanttTravel {
  const x = (day: number) => {
    const { subject, shown } = camera.stand();
    return (day - (subject?.range.start ?? 0)) * (shown?.scale ?? 1);
  };
  const zoomBy = (factor: number, about?: number) => {
    const { left, subject, shown } = camera.stand();
    if (!subject || !shown) return;
    const { scale, chartWidth } = shown;
    const after = clampScale(scale * factor, subject.range, chartWidth);
    if (after === scale) return;
    camera.moveTo(leftAfterZoom(left, about ?? chartWidth / 2, scale, after), after);
    camera.restSoon();
  };
  const revealDays = (from: number, to: number) => {
    const { left, shown } = camera.stand();
    const next = scrollToReveal(left, shown?.chartWidth ?? 0, x(from), x(to), REVEAL_MARGIN);
    if (next !== left) camera.moveTo(next);
  };
  const revealLine = (line: number) => {
    const { top, subject, shown } = camera.stand();
    const height = subject?.rowHeight ?? 0;
    const next = scrollToReveal(top, shown?.height ?? 0, line * height, (line + 1) * height, 0);
    if (next !== top) scroller.scrollTop = next;
  };
  const revealRow = (row: GanttRow) => {
    const { from, to } = rowExtent(row);
    revealDays(from, to + 1);
  };
  return {
    zoomBy,
    revealDays,
    revealLine,
    revealRow,
    zoomIn: () => zoomBy(BUTTON_ZOOM),
    zoomOut: () => zoomBy(1 / BUTTON_ZOOM),
    fit: () => {
      camera.moveTo(0, 'fit');
      camera.atRest();
    },
    showDay: (day) => {
      const number = dayNumber(day);
      if (!Number.isNaN(number)) camera.moveTo(x(number) - (camera.stand().shown?.chartWidth ?? 0) / 2);
    },
    showRow: (rowId) => {
      const { model, outline } = plan();
      const index = model.rows.findIndex(({ id }) => id === rowId);
      const line = outline.lineOfRow[index] ?? -1;
      const row = model.rows[index];
      if (!row || line < 0) return;
      revealLine(line);
      revealRow(row);
    },
  };
}
