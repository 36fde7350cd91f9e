const markPlace = 'vnedrenie.here.mark';
const countedPlace = (nodeId: string, code: string) => `vnedrenie.here.${nodeId}.${code.toUpperCase()}`;
const markLength = 16;

/** A mark by which this browser is counted once: made by chance, and of no use for anything else. */
export function browserMark(): string {
  const kept = localStorage.getItem(markPlace);
  if (kept) return kept;
  const mark = crypto.randomUUID().replaceAll('-', '').slice(0, markLength);
  localStorage.setItem(markPlace, mark);
  return mark;
}

export function isCounted(nodeId: string, code: string): boolean {
  return localStorage.getItem(countedPlace(nodeId, code)) !== null;
}

export function rememberCounted(nodeId: string, code: string): void {
  localStorage.setItem(countedPlace(nodeId, code), 'yes');
}
