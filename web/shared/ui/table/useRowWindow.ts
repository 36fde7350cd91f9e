import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useIsOnPaper } from '../useIsOnPaper.ts';
import { RowHeights } from './rowHeights.ts';
import {
  firstWindow,
  lastWindow,
  type RowKind,
  type RowWindow,
  tableRows,
  windowAt,
  windowFor,
} from './rowWindow.ts';

interface Watched {
  /** What scrolls. */
  box: RefObject<HTMLElement | null>;
  /** What holds the rows of the window, and room for the others above and below. */
  list: RefObject<HTMLElement | null>;
  count: number;
  kind?: RowKind;
}

/**
 * Which rows stand in the document. They follow each other as the browser lays them out, and are measured when
 * nothing has to be laid out for it: the first picture waits for no measuring, and a row that grows pushes the others.
 * On paper, where nothing scrolls, all of them stand there.
 */
export function useRowWindow({ box, list, count, kind = tableRows }: Watched) {
  const heights = useHeights(count, kind);
  const [wanted, setWanted] = useState<RowWindow>(() => firstWindow(count, kind));
  const isOnPaper = useIsOnPaper();
  const { from, to } = isOnPaper ? { from: 0, to: count } : windowFor(wanted, count, kind);

  const measure = useCallback(() => {
    for (const [at, row] of [...(list.current?.children ?? [])].entries())
      heights.tell(from + at, row.getBoundingClientRect().height);
    heights.settle();
  }, [list, heights, from]);

  const makeRoom = useCallback(() => {
    if (!list.current) return;
    list.current.style.paddingTop = `${heights.topOf(from)}px`;
    list.current.style.paddingBottom = `${heights.total() - heights.topOf(to)}px`;
  }, [list, heights, from, to]);

  /** The row at the upper edge, and how much of it is above: it stays there whatever comes in above it. */
  const anchor = useRef<{ index: number; above: number }>(undefined);

  const follow = useCallback(() => {
    const element = box.current;
    if (!element || isOnPaper) return;
    measure();
    const top = element.scrollTop;
    const next = windowAt(heights, { from, to }, { top, height: element.clientHeight }, kind);
    if (next.from === from && next.to === to) return;
    const index = heights.indexAt(top);
    anchor.current = { index, above: top - heights.topOf(index) };
    flushSync(() => setWanted(next));
  }, [box, heights, measure, from, to, kind, isOnPaper]);

  useLayoutEffect(() => {
    makeRoom();
    const kept = anchor.current;
    anchor.current = undefined;
    if (!kept || !box.current) return;
    measure();
    makeRoom();
    const top = heights.topOf(kept.index) + kept.above;
    if (Math.abs(box.current.scrollTop - top) >= 1) box.current.scrollTop = top;
  }, [box, heights, measure, makeRoom]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.addEventListener('scroll', follow, { passive: true });
    let width: number | undefined;
    const observer = new ResizeObserver(() => {
      const isFirst = width === undefined;
      const isSame = width === element.clientWidth;
      width = element.clientWidth;
      const isHigher = element.clientHeight > kind.boxPx;
      if (isFirst ? isHigher : !isSame) follow();
    });
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', follow);
      observer.disconnect();
    };
  }, [box, follow, kind]);

  const goTo = (window: RowWindow, topOf: (element: HTMLElement) => number) => {
    flushSync(() => setWanted(window));
    if (box.current) box.current.scrollTop = topOf(box.current);
  };

  /** Scrolls no more than it must; what is far away comes to stand in the middle. */
  const reveal = useCallback(
    (index: number) => {
      const element = box.current;
      if (!element) return;
      measure();
      const [top, bottom] = [heights.topOf(index), heights.topOf(index + 1)];
      const { scrollTop, clientHeight } = element;
      if (top >= scrollTop && bottom <= scrollTop + clientHeight) return;
      const isNear = index >= from && index < to;
      if (!isNear) element.scrollTop = top - clientHeight / 2;
      else element.scrollTop = top < scrollTop ? top : bottom - clientHeight;
    },
    [box, heights, measure, from, to],
  );
  return {
    from,
    to,
    reveal,
    goToFirst: () => goTo(firstWindow(count, kind), () => 0),
    goToLast: () => goTo(lastWindow(count, kind), ({ scrollHeight }) => scrollHeight),
  };
}

/** Of a list that grows nothing is forgotten: the next page moves no row that is in sight. */
function useHeights(count: number, kind: RowKind): RowHeights {
  const kept = useRef<RowHeights>(undefined);
  const heights = useMemo(
    () => kept.current?.resized(count) ?? new RowHeights(count, kind.usualPx),
    [count, kind],
  );
  useLayoutEffect(() => {
    kept.current = heights;
  }, [heights]);
  return heights;
}
