import { type RefObject, useEffect } from 'react';

/** The origin the embedding page says it has, as a place to send to; nothing where it is none. */
export function siteIn(search: string): string | undefined {
  const said = new URLSearchParams(search).get('site');
  try {
    return said !== null && new URL(said).origin === said ? said : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Tells the embedding page how high the form is, so that it has no scroll bar of its own. Only a page of the origin it
 * named hears it.
 */
export function useToldHeight(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const site = siteIn(location.search);
    const element = content.current;
    if (!site || !element || parent === window) return;
    const observer = new ResizeObserver(() =>
      parent.postMessage({ type: 'vnedrenie.height', height: element.scrollHeight }, site),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [content]);
}
