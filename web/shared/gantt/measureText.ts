import type { MeasureText } from './timeLabels.ts';

/** Mean width of a letter as a part of the font's size; Cyrillic capitals and «ж, ш, щ» taken into account. */
const MEAN_LETTER = 0.6;

/** For where there is no screen to measure on: exports on a server, tests. */
export function estimateText(fontSize: number): MeasureText {
  return (text) => text.length * fontSize * MEAN_LETTER;
}

/** No letter is wider than so many parts of the font's size; «Щ» of a bold font comes nearest. */
const WIDEST_LETTER = 1.3;

/** Measures once per text with the browser's own font, and only what might not fit. */
export function screenMeasure(element: Element, fontSize: number): MeasureText {
  const known = new Map<string, number>();
  let ownMeasure: MeasureText | undefined;
  const ownFont = (): MeasureText => {
    const context = element.ownerDocument.createElement('canvas').getContext?.('2d');
    if (!context) return estimateText(fontSize);
    context.font = `600 ${fontSize}px ${getComputedStyle(element).fontFamily}`;
    return (text) => context.measureText(text).width;
  };
  return (text, room = 0) => {
    const most = text.length * fontSize * WIDEST_LETTER;
    if (most <= room) return most;
    ownMeasure ??= ownFont();
    const width = known.get(text) ?? ownMeasure(text);
    known.set(text, width);
    return width;
  };
}
