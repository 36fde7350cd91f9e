import { memo } from 'react';
import type { ClassScheme } from './classes.ts';
import { marksOver, paintOf } from './MapPatterns.tsx';
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
  const { shapes, strangers, patternId, scheme, palette, tabStopId, selectedId, opens } = props;
  return (
    <>
      {strangers.map(({ id, d }) => (
        <path key={id} d={d} fill={palette.notApplicable.fill} stroke={palette.mutedInk} />
      ))}
      {shapes.map(({ place, drawn }) => (
        <path
          key={place.id}
          data-place={place.id}
          role={opens ? 'button' : 'img'}
          tabIndex={place.id === tabStopId ? 0 : -1}
          aria-label={place.ariaLabel}
          aria-current={place.id === selectedId || undefined}
          d={drawn.d}
          fill={paintOf(patternId, scheme, palette, place.reading)}
        />
      ))}
      {shapes.flatMap(({ place, drawn }) =>
        marksOver(place).map((mark) => (
          <path
            key={`${place.id} ${mark}`}
            d={drawn.d}
            fill={`url(#${patternId}-${mark})`}
            stroke="none"
            pointerEvents="none"
          />
        )),
      )}
    </>
  );
});

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
