import { type Ref, type RefObject, useImperativeHandle } from 'react';
import type { ClassScheme } from './classes.ts';
import { type PictureFrame, pictureSize, pngOf, standaloneSvg } from './exportImage.ts';
import { paintOf } from './MapPatterns.tsx';
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
    const toPng = (caption: ExportCaption, scale?: number) =>
      pngOf(toSvg(caption), pictureSize(frameOf(caption, source)), scale);
    return { toSvg, toPng, focus: source.focus };
  });
}

function frameOf(caption: ExportCaption, { patternId, size, scheme, palette }: HandleSource): PictureFrame {
  const swatches = (caption.legend ?? []).map(({ label, reading }) => ({
    text: label,
    fill: paintOf(patternId, scheme, palette, reading),
  }));
  const { background, ink, mutedInk } = palette;
  const lines = [...swatches, ...caption.lines.map((text) => ({ text }))];
  return { ...size, title: caption.title, lines, background, ink, mutedInk };
}
