import type { RowHeights } from './rowHeights.ts';

/** Rows that stand in the document: from this one up to, and without, that one. */
export interface RowWindow {
  from: number;
  to: number;
}

export const usualRowPx = 34;
export const highestPx = 560;

/** A table of no more rows is drawn whole: it prints whole, and the browser's own search finds all of it. */
const mostWhole = 60;
/** The window moves in steps, so that most scrolled pixels draw nothing. */
const stepRows = 8;
/** So near its end it moves. */
const leastAhead = 4;

export function firstWindow(count: number): RowWindow {
  const seen = Math.ceil(highestPx / usualRowPx);
  return { from: 0, to: count <= mostWhole ? count : Math.min(count, seen + leastAhead) };
}

export function lastWindow(count: number): RowWindow {
  return { from: count - firstWindow(count).to, to: count };
}

/** The window that was wanted, for a list that may have grown or shrunk since. */
export function windowFor(wanted: RowWindow, count: number): RowWindow {
  const first = firstWindow(count);
  if (count <= mostWhole || wanted.from >= wanted.to || wanted.to > count) return first;
  return wanted.from === 0 ? { from: 0, to: Math.max(wanted.to, first.to) } : wanted;
}

/** The window for a scroll: the same one while what is seen lies well within it. */
export function windowAt(
  heights: RowHeights,
  window: RowWindow,
  seen: { top: number; height: number },
): RowWindow {
  const { count } = heights;
  if (count <= mostWhole) return firstWindow(count);
  const first = heights.indexAt(seen.top);
  const last = heights.indexAt(seen.top + seen.height);
  const holds =
    window.from <= Math.max(0, first - leastAhead) && window.to >= Math.min(count, last + 1 + leastAhead);
  if (holds) return window;
  return {
    from: Math.max(0, Math.floor((first - stepRows) / stepRows) * stepRows),
    to: Math.min(count, Math.ceil((last + 1 + stepRows) / stepRows) * stepRows),
  };
}
