import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width of an element in CSS pixels, kept up to date; `fallback` until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>, fallback: number): number {
  return useKnownWidth(element, fallback) ?? fallback;
}

/**
 * Width of an element in CSS pixels, kept up to date. Unknown in the very first render and known before the browser
 * paints, so that nothing is laid out twice; `fallback` where there is no layout at all.
 */
export function useKnownWidth(element: RefObject<HTMLElement | null>, fallback: number): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    setWidth(Math.floor(target.clientWidth) || fallback);
    const observer = new ResizeObserver(([entry]) => {
      const measured = entry?.contentRect.width ?? 0;
      if (measured > 0) setWidth(Math.floor(measured));
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, fallback]);
  return width;
}
