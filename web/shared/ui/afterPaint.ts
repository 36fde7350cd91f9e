/** Does what the first picture of a page must not wait for. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
