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
 * Tells the embedding page how high the form is, so that it has no scroll bar of its own, until it is told to stop. Only
 * a page of the origin it named hears it.
 */
export function tellHeight(element: HTMLElement): (() => void) | undefined {
  const site = siteIn(location.search);
  if (!site || parent === window) return undefined;
  const observer = new ResizeObserver(() =>
    parent.postMessage({ type: 'vnedrenie.height', height: element.scrollHeight }, site),
  );
  observer.observe(element);
  return () => observer.disconnect();
}
