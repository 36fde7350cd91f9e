import { scaleThatFits } from './canvasRoom.ts';
import { wrapText } from './textWidth.ts';

/** Makes standalone pictures of a drawn `<svg>`: everything it shows is in attributes, so a copy needs no styles. */

const svgNamespace = 'http://www.w3.org/2000/svg';

const pictureFont = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

export interface PictureLine {
  text: string;
  /** Colour or pattern of the swatch before the text, or a small drawing to be copied there. */
  fill?: string | undefined;
  swatch?: SVGSVGElement | undefined;
}

export interface PictureFrame {
  width: number;
  height: number;
  title: string;
  /** Lines under the picture: legend, period, source, attribution. */
  lines: readonly PictureLine[];
  background: string;
  ink: string;
  mutedInk: string;
}

const margin = 16;
const titleFontPx = 18;
const titleLineHeight = 24;
const lineHeight = 18;
const lineFontPx = 12;
const swatchRoom = 34;

/**
 * A copy of the drawing with its title above and its lines below, as SVG text with namespaces. `addTo` may draw into
 * the copy what the page shows by other means, such as the points of a canvas.
 */
export function standaloneSvg(
  svg: SVGSVGElement,
  frame: PictureFrame,
  addTo?: (copy: SVGSVGElement) => void,
): string {
  const { title, lines, titleHeight } = laidOut(frame);
  const copy = movedCopy(svg, margin, margin + titleHeight);
  for (const marked of copy.querySelectorAll('[tabindex]')) marked.removeAttribute('tabindex');
  addTo?.(copy);
  copy.setAttribute('width', String(frame.width));
  copy.setAttribute('height', String(frame.height));

  const size = pictureSize(frame);
  const picture = svgElement('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}` });
  picture.setAttribute('font-family', pictureFont);
  picture.append(svgElement('rect', { ...size, fill: frame.background }));
  title.forEach((line, i) => {
    picture.append(textAt(line, margin, margin + titleFontPx + i * titleLineHeight, frame.ink, titleFontPx));
  });
  picture.append(copy);
  lines.forEach((line, i) => {
    const y = margin + titleHeight + frame.height + (i + 1) * lineHeight;
    if (line.fill) {
      const swatch = { x: margin, y: y - 11, width: 18, height: 13, fill: line.fill, stroke: frame.mutedInk };
      picture.append(svgElement('rect', swatch));
    }
    if (line.swatch) picture.append(movedCopy(line.swatch, margin, y - 11));
    picture.append(textAt(line.text, margin + indentOf(line), y, frame.mutedInk, lineFontPx));
  });
  return new XMLSerializer().serializeToString(picture);
}

type FrameText = Pick<PictureFrame, 'width' | 'title' | 'lines'>;

export function pictureSize(frame: FrameText & Pick<PictureFrame, 'height'>): {
  width: number;
  height: number;
} {
  const { lines, titleHeight } = laidOut(frame);
  const below = lines.length * lineHeight;
  return { width: frame.width + 2 * margin, height: frame.height + titleHeight + below + 2 * margin };
}

/** Title and lines broken to the width of the picture. */
function laidOut({ width, title, lines }: FrameText) {
  const titleLines = wrapText(title, width, titleFontPx);
  const broken = lines.flatMap((line) => {
    const [first = '', ...more] = wrapText(line.text, width - indentOf(line), lineFontPx);
    return [{ ...line, text: first }, ...more.map((text): PictureLine => ({ text }))];
  });
  return { title: titleLines, lines: broken, titleHeight: titleLines.length * titleLineHeight + 6 };
}

function indentOf({ fill, swatch }: PictureLine): number {
  return fill || swatch ? swatchRoom : 0;
}

/**
 * Draws an SVG text on a canvas. Rejects with `PictureTooLarge` what no canvas holds, and where the browser cannot read the
 * picture or has no canvas.
 */
export async function pngOf(svg: string, size: { width: number; height: number }, wanted = 2): Promise<Blob> {
  const scale = scaleThatFits(size, wanted);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(size.width * scale);
  canvas.height = Math.ceil(size.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas to draw the picture on');
  context.scale(scale, scale);
  context.drawImage(image, 0, 0, size.width, size.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('The canvas could not be saved as PNG')),
    );
  });
}

export function svgElement(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

export function movedCopy(drawing: SVGSVGElement, x: number, y: number): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('x', String(x));
  copy.setAttribute('y', String(y));
  return copy;
}

export function textAt(text: string, x: number, y: number, fill: string, size: number): SVGElement {
  const element = svgElement('text', { x, y, fill, 'font-size': size });
  element.textContent = text;
  return element;
}
