import type { RowHeights } from './rowHeights.ts';

/** Rows that stand in the document: from this one up to, and without, that one. */
export interface RowWindow {
  from: number;
  to: number;
}

/** What kind of rows they are, as far as that is known before any of them was measured. */
export interface RowKind {
  usualPx: number;
  /** The height of what scrolls. */
  boxPx: number;
  /** A list of no more rows is drawn whole: it prints whole, and the browser's own search finds all of it. */
  mostWhole: number;
}

export const tableRows: RowKind = { usualPx: 34, boxPx: 560, mostWhole: 60 };

/** The window moves in steps, so that most scrolled pixels draw nothing. */
const stepRows = 8;
/** So near its end it moves. */
const leastAhead = 4;

export function firstWindow(count: number, kind: RowKind = tableRows): RowWindow {
  const seen = Math.ceil(kind.boxPx / kind.usualPx);
  return { from: 0, to: count <= kind.mostWhole ? count : Math.min(count, seen + leastAhead) };
}

export function lastWindow(count: number, kind: RowKind = tableRows): RowWindow {
  return { from: count - firstWindow(count, kind).to, to: count };
}

/** The window that was wanted, for a list that may have grown or shrunk since: it never ends after the list. */
export function windowFor(wanted: RowWindow, count: number, kind: RowKind = tableRows): RowWindow {
  const first = firstWindow(count, kind);
  if (count <= kind.mostWhole || wanted.from >= wanted.to) return first;
  if (wanted.from === 0) return { from: 0, to: Math.min(count, Math.max(wanted.to, first.to)) };
  if (wanted.to <= count) return wanted;
  return { from: Math.max(0, wanted.from - (wanted.to - count)), to: count };
}

/** The window for a scroll: the same one while what is seen lies well within it. */
export function windowAt(
  heights: RowHeights,
  window: RowWindow,
  seen: { top: number; height: number },
  kind: RowKind = tableRows,
): RowWindow {
  const { count } = heights;
  if (count <= kind.mostWhole) return firstWindow(count, kind);
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
