import type { ClassScheme } from './classes.ts';
import {
  movedCopy,
  type PictureFrame,
  pictureSize,
  standaloneSvg,
  svgElement,
  textAt,
} from './exportImage.ts';
import { paintOfLine } from './MapPatterns.tsx';
import type { MapPalette } from './palette.ts';
import { wrapText } from './textWidth.ts';
import type { ExportCaption, MapDrawing, Picture } from './types.ts';

/** One of several drawings in a picture. */
export interface TitledDrawing extends MapDrawing {
  title: string;
}

const gapPx = 16;
const titleFontPx = 13;
const titleLinePx = 17;
const mostTitleLines = 3;

/** Several drawings in rows under one title, with one legend, the sources and every attribution once. */
export function sideBySide(
  drawings: readonly TitledDrawing[],
  columns: number,
  caption: ExportCaption,
  { scheme, palette }: { scheme: ClassScheme; palette: MapPalette },
): Picture {
  const width = Math.max(1, ...drawings.map((drawing) => drawing.width));
  const height = Math.max(1, ...drawings.map((drawing) => drawing.height));
  const titles = drawings.map(({ title }) => wrapText(title, width, titleFontPx).slice(0, mostTitleLines));
  const titleHeight = Math.max(1, ...titles.map(({ length }) => length)) * titleLinePx + 4;
  const across = Math.max(1, Math.min(columns, drawings.length));
  const down = Math.max(1, Math.ceil(drawings.length / across));
  const size = {
    width: across * (width + gapPx) - gapPx,
    height: down * (height + titleHeight + gapPx) - gapPx,
  };
  const sheet = svgElement('svg', size) as SVGSVGElement;
  drawings.forEach((drawing, i) => {
    const x = (i % across) * (width + gapPx);
    const y = Math.floor(i / across) * (height + titleHeight + gapPx);
    titles[i]?.forEach((line, row) => {
      sheet.append(textAt(line, x, y + (row + 0.8) * titleLinePx, palette.ink, titleFontPx));
    });
    sheet.append(movedCopy(drawing.svg, x, y + titleHeight));
  });
  const attributions = new Set(drawings.flatMap(({ attribution }) => (attribution ? [attribution] : [])));
  const patternId = drawings[0]?.svg.querySelector('pattern')?.id.replace(/-noData$/u, '') ?? '';
  const { background, ink, mutedInk } = palette;
  const frame: PictureFrame = {
    ...size,
    title: caption.title,
    lines: [
      ...(caption.legend ?? []).map((line) => ({
        text: line.label,
        fill: paintOfLine(patternId, scheme, palette, line),
      })),
      ...[...caption.lines, ...attributions].map((text) => ({ text })),
    ],
    background,
    ink,
    mutedInk,
  };
  return { svg: standaloneSvg(sheet, frame), ...pictureSize(frame) };
}
