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
    let known = Math.floor(target.clientWidth) || fallback;
    setWidth(known);
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      // An observer tells at once what is known already, and a state set again is a rendering.
      if (measured > 0 && measured !== known) setWidth(measured);
      known = measured || known;
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, fallback]);
  return width;
}
