import { memo, useLayoutEffect, useRef } from 'react';
import type { ClassScheme } from './classes.ts';
import { marksOver, paintOf } from './MapPatterns.tsx';
import { drawMarks, type Mark } from './marks.ts';
import type { MapPalette } from './palette.ts';
import type { DrawnShape } from './sheet.ts';
import type { MapPlace } from './types.ts';

interface GeoShapesProps {
  shapes: readonly { place: MapPlace; drawn: DrawnShape }[];
  /** Shapes that belong to no place. */
  strangers: readonly DrawnShape[];
  patternId: string;
  scheme: ClassScheme;
  palette: MapPalette;
  tabStopId: string | undefined;
  selectedId: string | undefined;
  opens: boolean;
}

/** The fills. Kept apart from zoom, hover and labels, so that none of those draws a path anew. */
export const GeoShapes = memo(function GeoShapes(props: GeoShapesProps) {
  const layer = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (layer.current) drawMarks(layer.current, marksOf(props));
  });
  return <g ref={layer} />;
});

function marksOf(props: GeoShapesProps): Mark[] {
  const { shapes, strangers, patternId, scheme, palette, tabStopId, selectedId, opens } = props;
  const unowned = strangers.map(({ id, d }) =>
    path(`stranger ${id}`, { d, fill: palette.notApplicable.fill, stroke: palette.mutedInk }),
  );
  const owned = shapes.map(({ place, drawn: { d } }) =>
    path(place.id, {
      d,
      'data-place': place.id,
      role: opens ? 'button' : 'img',
      tabindex: place.id === tabStopId ? 0 : -1,
      'aria-label': place.ariaLabel,
      'aria-current': place.id === selectedId ? 'true' : undefined,
      fill: paintOf(patternId, scheme, palette, place.reading),
    }),
  );
  const over = shapes.flatMap(({ place, drawn: { d } }) =>
    marksOver(place).map((mark) => {
      const fill = `url(#${patternId}-${mark})`;
      return path(`${mark} ${place.id}`, { d, fill, stroke: 'none', 'pointer-events': 'none' });
    }),
  );
  return [...unowned, ...owned, ...over];
}

const path = (key: string, attributes: Mark['attributes']): Mark => ({ key, name: 'path', attributes });

/** Dark on light and light on dark at once, so that the chosen shape shows on any class. */
export function ShapeMark({ d, palette, zoom }: { d: string; palette: MapPalette; zoom: number }) {
  const line = { d, fill: 'none', strokeLinejoin: 'round', pointerEvents: 'none' } as const;
  return (
    <>
      <path {...line} stroke={palette.halo} strokeWidth={6 / zoom} />
      <path {...line} stroke={palette.accent} strokeWidth={3 / zoom} />
    </>
  );
}
