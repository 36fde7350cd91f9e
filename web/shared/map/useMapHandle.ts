import { type Ref, type RefObject, useImperativeHandle } from 'react';
import type { ClassScheme } from './classes.ts';
import { type PictureFrame, pictureSize, pngOf, standaloneSvg } from './exportImage.ts';
import { paintOfLine } from './MapPatterns.tsx';
import type { MapPalette } from './palette.ts';
import type { ExportCaption, MapHandle } from './types.ts';

interface HandleSource {
  svg: RefObject<SVGSVGElement | null>;
  /** Prefix of the pattern ids in the drawing, which legend swatches share. */
  patternId: string;
  size: { width: number; height: number };
  scheme: ClassScheme;
  palette: MapPalette;
  focus: (id: string) => void;
  /** Whose boundaries are drawn: printed under every exported picture. */
  attribution?: string | undefined;
  /** Draws into the exported copy what the page shows on a canvas. */
  addTo?: ((copy: SVGSVGElement) => void) | undefined;
}

/** The exports and focus that both maps offer their page. */
export function useMapHandle(ref: Ref<MapHandle> | undefined, source: HandleSource): void {
  useImperativeHandle(ref, () => {
    const toSvg = (caption: ExportCaption) => {
      const svg = source.svg.current;
      return svg ? standaloneSvg(svg, frameOf(caption, source), source.addTo) : '';
    };
    const toPicture = (caption: ExportCaption) => ({
      svg: toSvg(caption),
      ...pictureSize(frameOf(caption, source)),
    });
    const toPng = (caption: ExportCaption, scale?: number) => {
      const picture = toPicture(caption);
      return pngOf(picture.svg, picture, scale);
    };
    const drawing = () => {
      const copy = source.svg.current?.cloneNode(true) as SVGSVGElement | undefined;
      if (!copy) return undefined;
      source.addTo?.(copy);
      return { svg: copy, ...source.size, attribution: source.attribution };
    };
    return { toSvg, toPicture, toPng, drawing, focus: source.focus };
  });
}

function frameOf(caption: ExportCaption, source: HandleSource): PictureFrame {
  const { patternId, size, scheme, palette, attribution } = source;
  const swatches = (caption.legend ?? []).map((line) => ({
    text: line.label,
    fill: paintOfLine(patternId, scheme, palette, line),
  }));
  const { background, ink, mutedInk } = palette;
  const words = [...caption.lines, ...(attribution ? [attribution] : [])];
  const lines = [...swatches, ...words.map((text) => ({ text }))];
  return { ...size, title: caption.title, lines, background, ink, mutedInk };
}
