import type { MeasureText } from './timeLabels.ts';

/** Mean width of a letter as a part of the font's size; Cyrillic capitals and «ж, ш, щ» taken into account. */
const MEAN_LETTER = 0.6;

/** For where there is no screen to measure on: exports on a server, tests. */
export function estimateText(fontSize: number): MeasureText {
  return (text) => text.length * fontSize * MEAN_LETTER;
}

/** Measures once per text with the browser's own font. */
export function screenMeasure(element: Element, fontSize: number): MeasureText {
  const context = element.ownerDocument.createElement('canvas').getContext?.('2d');
  if (!context) return estimateText(fontSize);
  context.font = `600 ${fontSize}px ${getComputedStyle(element).fontFamily}`;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context.measureText(text).width;
    known.set(text, width);
    return width;
  };
}

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
