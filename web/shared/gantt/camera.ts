import { dayNumber, isoDay } from './days.ts';
import type { GanttScale, GanttView } from './types.ts';
import { type DayRange, type Frame, frameOf, listLayout, pixelsPerDay, sameFrame } from './viewport.ts';

/** Two lines of time labels, CSS pixels. */
export const HEAD_HEIGHT = 52;
/** A scroll is over when nothing has moved for so long. */
const REST_MS = 150;
/** Where layout is not known (no screen), a usual window. */
const USUAL = { width: 1024, height: 600 };

/** What the camera looks at. */
export interface Subject {
  range: DayRange;
  lineCount: number;
  rowHeight: number;
  listWidth: number;
}

/** What is to be drawn: sizes in CSS pixels, days fractional, ends exclusive. */
export interface Look {
  list: { width: number; narrow: boolean };
  chartWidth: number;
  /** Of the body below the head. */
  height: number;
  /** Whole lines that fit below the head. */
  linesSeen: number;
  planeWidth: number;
  scale: number;
  frame: Frame;
  visible: { from: number; to: number };
}

export type GanttCamera = ReturnType<typeof ganttCamera>;

const nameOf = (view: GanttView) => `${view.scale}|${view.start ?? ''}`;

/**
 * Where the reader is: size, zoom and scroll. It asks for a drawing when the part of the plan that has to exist
 * becomes another one, and tells the view once it has come to rest.
 */
export function ganttCamera(
  scroller: HTMLElement,
  draw: () => void,
  tell: (view: GanttView) => void,
  first: GanttView | undefined,
) {
  let size = USUAL;
  let zoom: GanttScale = first?.scale ?? 'fit';
  let left = 0;
  let top = 0;
  /** Where the scroller itself stands: asking it, or telling it what it knows, would lay the page out at once. */
  let scrolled = 0;
  let subject: Subject | undefined;
  let shown: Look | undefined;
  /** The scroller has not followed yet. */
  let behind = false;
  let wanted = '';
  let said = '';
  let restTimer: ReturnType<typeof setTimeout> | undefined;

  const measure = () => {
    const width = scroller.clientWidth || USUAL.width;
    const height = scroller.clientHeight || USUAL.height;
    if (width === size.width && height === size.height) return false;
    size = { width, height };
    return true;
  };

  const look = (now: Subject): Look => {
    const { range, lineCount, rowHeight } = now;
    const list = listLayout(size.width, now.listWidth);
    const chartWidth = Math.max(1, size.width - list.width);
    const scale = pixelsPerDay(zoom, range, chartWidth);
    const planeWidth = Math.max(chartWidth, Math.floor((range.end - range.start) * scale));
    const height = Math.max(rowHeight, size.height - HEAD_HEIGHT);
    const linesSeen = Math.floor(height / rowHeight);
    const frame = frameOf({ left, top, width: chartWidth, height }, rowHeight, lineCount);
    const toX = Math.min(frame.toX, planeWidth);
    const kept = shown && sameFrame(shown.frame, { ...frame, toX }) ? shown.frame : { ...frame, toX };
    const from = range.start + left / scale;
    return {
      list,
      chartWidth,
      height,
      linesSeen,
      planeWidth,
      scale,
      frame: kept,
      visible: { from, to: from + chartWidth / scale },
    };
  };

  const atRest = () => {
    if (!subject || !shown) return;
    draw();
    const start = zoom === 'fit' ? undefined : isoDay(subject.range.start + left / shown.scale);
    const view: GanttView = { scale: typeof zoom === 'number' ? Number(zoom.toPrecision(4)) : zoom, start };
    if (said === nameOf(view)) return;
    said = nameOf(view);
    tell(view);
  };
  const restSoon = () => {
    clearTimeout(restTimer);
    restTimer = setTimeout(atRest, REST_MS);
  };

  /** Takes over what the page asks for, when it asks for something else than before. */
  const follow = (view: GanttView | undefined, now: Subject) => {
    if (!view || nameOf(view) === wanted) return;
    wanted = nameOf(view);
    if (wanted === said) return;
    said = wanted;
    zoom = view.scale;
    const { chartWidth } = look(now);
    const day = dayNumber(view.start);
    behind = true;
    if (zoom === 'fit') left = 0;
    else if (!Number.isNaN(day))
      left = Math.max(0, (day - now.range.start) * pixelsPerDay(zoom, now.range, chartWidth));
  };

  const onScroll = () => {
    if (!subject || !shown) return;
    left = scrolled = scroller.scrollLeft;
    top = scroller.scrollTop;
    const { frame } = look(subject);
    if (frame !== shown.frame) draw();
    restSoon();
  };

  measure();
  const observer = new ResizeObserver(() => measure() && draw());
  observer.observe(scroller);
  scroller.addEventListener('scroll', onScroll, { passive: true });

  return {
    /** What to draw of the subject, which is kept for the events to come. */
    lookAt: (now: Subject, view: GanttView | undefined): Look => {
      // A day must not move under the reader's eyes when earlier ones join the plan.
      const moved = subject ? subject.range.start - now.range.start : 0;
      if (moved !== 0 && zoom !== 'fit') {
        left = Math.max(0, left + moved * (shown?.scale ?? 0));
        behind = true;
      }
      follow(view, now);
      subject = now;
      shown = look(now);
      return shown;
    },
    /** After the plane has its width, and only then, it can be scrolled there. */
    settle: () => {
      if (behind && left !== scrolled) scroller.scrollLeft = scrolled = left;
      behind = false;
    },
    /** Moves the left edge, CSS pixels of the plane, and zooms; what comes of it is drawn at once. */
    moveTo: (to: number, scale: GanttScale = zoom) => {
      left = Math.max(0, to);
      behind = true;
      zoom = scale;
      draw();
    },
    stand: () => ({ left, top, subject, shown }),
    restSoon,
    atRest,
    destroy: () => {
      observer.disconnect();
      clearTimeout(restTimer);
      scroller.removeEventListener('scroll', onScroll);
    },
  };
}
