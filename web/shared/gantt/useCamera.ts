import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { dayNumber, isoDay } from './days.ts';
import type { GanttScale, GanttView } from './types.ts';
import {
  type Camera,
  clampScale,
  type DayRange,
  type Frame,
  frameOf,
  leftAfterZoom,
  listLayout,
  pixelsPerDay,
  sameFrame,
  scrollToReveal,
} from './viewport.ts';

/** Two lines of time labels, CSS pixels. */
export const HEAD_HEIGHT = 52;
/** A scroll is over when nothing has moved for so long. */
const REST_MS = 150;
/** Where layout is not known (no screen), a usual window. */
const USUAL = { width: 1024, height: 600 };

interface CameraInput {
  range: DayRange;
  lineCount: number;
  rowHeight: number;
  listWidth: number;
  view: GanttView | undefined;
  onViewChange: ((view: GanttView) => void) | undefined;
}

export interface GanttCamera {
  scroller: RefObject<HTMLDivElement | null>;
  /** Before the first layout there is nothing to show yet. */
  ready: boolean;
  list: { width: number; narrow: boolean };
  chartWidth: number;
  planeWidth: number;
  scale: number;
  frame: Frame;
  /** Days on the screen when it last came to rest or drew a new part, end exclusive. */
  visible: { from: number; to: number };
  onScroll: () => void;
  zoomBy: (factor: number, pointer?: number) => void;
  setScale: (scale: GanttScale) => void;
  showDay: (day: number) => void;
  revealDays: (from: number, to: number) => void;
  revealLine: (line: number) => void;
  panBy: (x: number, y: number) => void;
  /** Day under a point of the screen, fractional. */
  dayAt: (clientX: number) => number;
}

const nameOf = (view: GanttView) => `${view.scale}|${view.start ?? ''}`;

/** Where the reader is: size, zoom and scroll, and the part of the plan that has to exist for it. */
export function useCamera(input: CameraInput): GanttCamera {
  const { range, lineCount, rowHeight, view, onViewChange } = input;
  const scroller = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number }>();
  const [zoom, setZoom] = useState<GanttScale>(view?.scale ?? 'fit');
  const [position, setPosition] = useState({ left: 0, top: 0 });

  const list = listLayout(size?.width ?? USUAL.width, input.listWidth);
  const chartWidth = Math.max(1, (size?.width ?? USUAL.width) - list.width);
  const scale = pixelsPerDay(zoom, range, chartWidth);
  const planeWidth = Math.max(chartWidth, Math.floor((range.end - range.start) * scale));
  const height = Math.max(rowHeight, (size?.height ?? USUAL.height) - HEAD_HEIGHT);
  const frame = useMemo(() => {
    const camera: Camera = { ...position, width: chartWidth, height };
    const whole = frameOf(camera, rowHeight, lineCount);
    return { ...whole, toX: Math.min(whole.toX, planeWidth) };
  }, [position, chartWidth, height, rowHeight, lineCount, planeWidth]);

  const visible = {
    from: range.start + position.left / scale,
    to: range.start + (position.left + chartWidth) / scale,
  };

  // Events come between renders; they read and move this.
  const live = useRef({ zoom, scale, frame, left: 0, top: 0, chartWidth, height, planeWidth, onViewChange });
  Object.assign(live.current, { scale, frame, chartWidth, height, planeWidth, onViewChange });
  const pendingLeft = useRef<number>(undefined);
  const restTimer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const said = useRef('');

  /** At rest the exact place is drawn (hints at the edges depend on it) and told. */
  const tell = useCallback(() => {
    const { zoom, scale, left, top, onViewChange } = live.current;
    setPosition((before) => (before.left === left && before.top === top ? before : { left, top }));
    const start = zoom === 'fit' ? undefined : isoDay(range.start + left / scale);
    const next: GanttView = {
      scale: typeof zoom === 'number' ? Number(zoom.toPrecision(4)) : zoom,
      start,
    };
    if (said.current === nameOf(next)) return;
    said.current = nameOf(next);
    onViewChange?.(next);
  }, [range.start]);

  const moveTo = useCallback((left: number, nextZoom?: GanttScale, nextScale?: number) => {
    const state = live.current;
    state.left = Math.max(0, left);
    pendingLeft.current = state.left;
    if (nextZoom !== undefined) {
      state.zoom = nextZoom;
      state.scale = nextScale ?? state.scale;
      setZoom(nextZoom);
    }
    setPosition({ left: state.left, top: state.top });
  }, []);

  const setScale = useCallback(
    (next: GanttScale) => {
      const { scale, left, chartWidth } = live.current;
      const after = pixelsPerDay(next, range, chartWidth);
      moveTo(next === 'fit' ? 0 : leftAfterZoom(left, chartWidth / 2, scale, after), next, after);
      tell();
    },
    [range, moveTo, tell],
  );

  const zoomBy = useCallback(
    (factor: number, pointer = live.current.chartWidth / 2) => {
      const { scale, left, chartWidth } = live.current;
      const after = clampScale(scale * factor, range, chartWidth);
      if (after === scale) return;
      moveTo(leftAfterZoom(left, pointer, scale, after), after, after);
      clearTimeout(restTimer.current);
      restTimer.current = setTimeout(tell, REST_MS);
    },
    [range, moveTo, tell],
  );

  const onScroll = useCallback(() => {
    const element = scroller.current;
    const state = live.current;
    if (!element || pendingLeft.current !== undefined) return;
    state.left = element.scrollLeft;
    state.top = element.scrollTop;
    const camera: Camera = {
      left: state.left,
      top: state.top,
      width: state.chartWidth,
      height: state.height,
    };
    const whole = frameOf(camera, rowHeight, lineCount);
    const next = { ...whole, toX: Math.min(whole.toX, state.planeWidth) };
    if (!sameFrame(next, state.frame)) setPosition({ left: state.left, top: state.top });
    clearTimeout(restTimer.current);
    restTimer.current = setTimeout(tell, REST_MS);
  }, [rowHeight, lineCount, tell]);

  const showDay = useCallback(
    (day: number) => {
      const { scale, chartWidth } = live.current;
      moveTo((day - range.start) * scale - chartWidth / 2);
    },
    [range.start, moveTo],
  );

  const revealDays = useCallback(
    (from: number, to: number) => {
      const { scale, left, chartWidth } = live.current;
      const x = (day: number) => (day - range.start) * scale;
      const next = scrollToReveal(left, chartWidth, x(from), x(to), 24);
      if (next !== left) moveTo(next);
    },
    [range.start, moveTo],
  );

  const revealLine = useCallback(
    (line: number) => {
      const { top, height } = live.current;
      const next = scrollToReveal(top, height, line * rowHeight, (line + 1) * rowHeight, 0);
      if (scroller.current && next !== top) scroller.current.scrollTop = next;
    },
    [rowHeight],
  );

  const panBy = useCallback((x: number, y: number) => scroller.current?.scrollBy(x, y), []);

  const dayAt = useCallback(
    (clientX: number) => {
      const left = scroller.current?.getBoundingClientRect().left ?? 0;
      return range.start + (clientX - left - list.width + live.current.left) / live.current.scale;
    },
    [range.start, list.width],
  );

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () =>
      setSize((before) => {
        const width = element.clientWidth || USUAL.width;
        const height = element.clientHeight || USUAL.height;
        return before?.width === width && before.height === height ? before : { width, height };
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // A day must not move under the reader's eyes when earlier ones join the plan.
  const origin = useRef(range.start);
  useLayoutEffect(() => {
    const shift = (origin.current - range.start) * live.current.scale;
    origin.current = range.start;
    if (shift !== 0 && live.current.zoom !== 'fit') moveTo(live.current.left + shift);
  }, [range.start, moveTo]);

  const { scale: wantedScale, start: wantedStart } = view ?? {};
  const sized = size !== undefined;
  useLayoutEffect(() => {
    if (!sized || wantedScale === undefined) return;
    const wanted = nameOf({ scale: wantedScale, start: wantedStart });
    if (wanted === said.current) return;
    said.current = wanted;
    const after = pixelsPerDay(wantedScale, range, live.current.chartWidth);
    const day = dayNumber(wantedStart);
    const left = Number.isNaN(day) ? live.current.left : (day - range.start) * after;
    moveTo(wantedScale === 'fit' ? 0 : left, wantedScale, after);
  }, [sized, wantedScale, wantedStart, range, moveTo]);

  // After every render: the plane has its new width only now, and only now can be scrolled to the wanted place.
  useLayoutEffect(() => {
    if (pendingLeft.current === undefined || !scroller.current || !sized) return;
    scroller.current.scrollLeft = pendingLeft.current;
    pendingLeft.current = undefined;
  });

  useEffect(() => () => clearTimeout(restTimer.current), []);

  return {
    scroller,
    ready: sized,
    list,
    chartWidth,
    planeWidth,
    scale,
    frame,
    visible,
    onScroll,
    zoomBy,
    setScale,
    showDay,
    revealDays,
    revealLine,
    panBy,
    dayAt,
  };
}
