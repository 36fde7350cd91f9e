import { type StatusKey, statusKeys } from './palette.ts';
import type { RankedBar } from './types.ts';

export interface DrawnSegment {
  status: StatusKey;
  count: number;
  x: number;
  width: number;
}

/** Segments that hold less than a pixel are still drawn one wide, so that nothing can hide. */
const leastWidthPx = 1;

/**
 * Segments of each bar side by side in the order of statuses, empty ones left out. `relative`: every bar takes the
 * whole room; otherwise the longest does, and the others are in proportion.
 */
export function layOutBars(bars: readonly RankedBar[], room: number, relative: boolean): DrawnSegment[][] {
  const totals = bars.map(({ segments }) => segments.reduce((sum, { count }) => sum + Math.max(0, count), 0));
  const longest = Math.max(0, ...totals);
  return bars.map((bar, i) => {
    const whole = relative ? (totals[i] ?? 0) : longest;
    let x = 0;
    return presentSegments(bar).map(({ status, count }) => {
      const segment = { status, count, x, width: Math.max(leastWidthPx, (count / whole) * room) };
      x += segment.width;
      return segment;
    });
  });
}

function presentSegments({ segments }: RankedBar) {
  return statusKeys.flatMap((status) =>
    segments.filter((segment) => segment.status === status && segment.count > 0),
  );
}
