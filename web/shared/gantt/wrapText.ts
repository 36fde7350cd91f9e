import type { MeasureText } from './timeLabels.ts';

/** Text broken into at most `lines` lines of `width`; what does not fit ends with «…». */
export function wrapText(text: string, width: number, lines: number, measure: MeasureText): string[] {
  const wrapped: string[] = [];
  let rest = text.trim();
  while (rest !== '' && wrapped.length < lines) {
    let end = rest.length;
    while (end > 1 && measure(rest.slice(0, end)) > width) end -= Math.max(1, Math.floor((end - 1) / 32));
    const space = rest.lastIndexOf(' ', end);
    if (end < rest.length && space > 0) end = space;
    wrapped.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  const last = wrapped.at(-1);
  if (rest !== '' && last !== undefined) {
    let kept = last;
    while (kept !== '' && measure(`${kept}…`) > width) kept = kept.slice(0, -1);
    wrapped[wrapped.length - 1] = `${kept.trimEnd()}…`;
  }
  return wrapped;
}
