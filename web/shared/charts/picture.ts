import { svgElement } from '../map/exportImage.ts';
import { textWidth } from '../map/textWidth.ts';
import type { ChartPalette } from './palette.ts';

export interface PictureWords {
  title: string;
  /** The chart's own legend, swatch by swatch. */
  legend: readonly { text: string; swatch?: SVGSVGElement | undefined }[];
  /** Below it: period, source, the day the figures are of. */
  lines: readonly string[];
}

export interface Picture {
  svg: string;
  width: number;
  height: number;
}

const font = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const margin = 16;
const titlePx = 18;
const wordsPx = 12;
const swatchRoom = 34;
const lineOf = (px: number) => Math.round(px * 1.45);

/** A drawing that stands by itself: its title above, its legend and everything it needs to be believed below. */
export function chartPicture(drawing: SVGSVGElement, words: PictureWords, palette: ChartPalette): Picture {
  const room = Number(drawing.getAttribute('width')) || 0;
  const drawn = Number(drawing.getAttribute('height')) || 0;
  const title = wrapped(words.title, room, titlePx);
  const legend = words.legend.map(({ text, swatch }) => ({
    swatch,
    texts: wrapped(text, room - swatchRoom, wordsPx),
  }));
  const lines = words.lines.flatMap((line) => wrapped(line, room, wordsPx));
  const below = legend.reduce((sum, { texts }) => sum + texts.length, 0) + lines.length;
  const size = {
    width: room + 2 * margin,
    height: 2 * margin + title.length * lineOf(titlePx) + 8 + drawn + 8 + below * lineOf(wordsPx),
  };
  const picture = svgElement('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}` });
  picture.setAttribute('font-family', font);
  picture.append(svgElement('rect', { ...size, fill: palette.background }));
  let y = margin;
  for (const text of title) {
    picture.append(textAt(text, margin, y + titlePx, palette.ink, titlePx, 'bold'));
    y += lineOf(titlePx);
  }
  picture.append(copyAt(drawing, margin, y + 8));
  y += drawn + 16;
  for (const { swatch, texts } of legend)
    for (const [at, text] of texts.entries()) {
      if (swatch && at === 0) picture.append(copyAt(swatch, margin, y));
      picture.append(textAt(text, margin + swatchRoom, y + wordsPx, palette.axis, wordsPx));
      y += lineOf(wordsPx);
    }
  for (const text of lines) {
    picture.append(textAt(text, margin, y + wordsPx, palette.axis, wordsPx));
    y += lineOf(wordsPx);
  }
  return { svg: new XMLSerializer().serializeToString(picture), ...size };
}

/** Words on as many lines as they need; a word longer than the room has a line of its own. */
export function wrapped(text: string, room: number, px: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, px) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function copyAt(drawing: SVGSVGElement, x: number, y: number): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const marked of copy.querySelectorAll('[tabindex]')) marked.removeAttribute('tabindex');
  copy.setAttribute('x', String(x));
  copy.setAttribute('y', String(y));
  return copy;
}

function textAt(text: string, x: number, y: number, fill: string, px: number, weight = 'normal'): SVGElement {
  const element = svgElement('text', { x, y, fill, 'font-size': px, 'font-weight': weight });
  element.textContent = text;
  return element;
}
