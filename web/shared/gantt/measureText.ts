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
