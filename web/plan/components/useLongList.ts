import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { useIsOnPaper } from '../../shared/ui/useIsOnPaper.ts';

/** So many lines are drawn whole: they print, and the browser's own search finds them. */
const drawnWhole = 300;

/** Which lines of a list that scrolls with the page are drawn, and the room that the others take above and below. */
export function useLongList<Frame extends HTMLElement>(count: number, usualHeight: number) {
  const frame = useRef<Frame>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const isWindowed = !useIsOnPaper() && count > drawnWhole;
  useLayoutEffect(() => {
    const top = frame.current?.getBoundingClientRect().top ?? 0;
    setScrollMargin(Math.round(top + window.scrollY));
  });
  const lines = useWindowVirtualizer({
    count,
    enabled: isWindowed,
    estimateSize: () => usualHeight,
    overscan: 8,
    // Where nothing is laid out a line has no height: it is taken to be a usual one.
    measureElement: (line) => line.getBoundingClientRect().height || usualHeight,
    scrollMargin,
  });
  const drawn = lines.getVirtualItems();
  const first = drawn[0];
  const last = drawn.at(-1);
  return isWindowed
    ? {
        frame,
        isWindowed,
        from: first?.index ?? 0,
        to: (last?.index ?? -1) + 1,
        above: Math.max(0, (first?.start ?? scrollMargin) - scrollMargin),
        below: Math.max(0, lines.getTotalSize() + scrollMargin - (last?.end ?? scrollMargin)),
        /** Of each line, with its number in `data-index`. */
        measure: lines.measureElement,
      }
    : { frame, isWindowed, from: 0, to: count, above: 0, below: 0, measure: undefined };
}

/** The drawn part of each section; a section is its heading and its items, line after line. */
export function drawnSections<Section>(
  sections: readonly Section[],
  sizeOf: (section: Section) => number,
  { from, to }: { from: number; to: number },
): { section: Section; at: number; line: number; hasHead: boolean; first: number; last: number }[] {
  let next = 0;
  return sections.flatMap((section, at) => {
    const line = next;
    const size = sizeOf(section);
    next += size + 1;
    if (next <= from || line >= to) return [];
    const first = Math.max(0, from - line - 1);
    const last = Math.min(size, to - line - 1);
    return [{ section, at, line, hasHead: from <= line, first, last }];
  });
}
