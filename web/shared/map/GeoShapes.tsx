import { memo, useCallback } from 'react';
import type { ClassScheme } from './classes.ts';
import { paintOf } from './MapPatterns.tsx';
import type { MapPalette } from './palette.ts';
import type { DrawnShape } from './projection.ts';
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
  register: (id: string, element: SVGElement | null) => void;
}

/** The fills. Kept apart from zoom, hover and labels, so that none of those draws a path anew. */
export const GeoShapes = memo(function GeoShapes(props: GeoShapesProps) {
  const { shapes, strangers, patternId, scheme, palette } = props;
  return (
    <>
      {strangers.map(({ id, d }) => (
        <path
          key={id}
          d={d}
          fill={palette.notApplicable.fill}
          stroke={palette.mutedInk}
          strokeWidth={0.5}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {shapes.map(({ place, drawn }) => (
        <Shape
          key={place.id}
          place={place}
          d={drawn.d}
          fill={paintOf(patternId, scheme, palette, place.reading)}
          outline={palette.outline}
          isTabStop={place.id === props.tabStopId}
          isSelected={place.id === props.selectedId}
          opens={props.opens}
          register={props.register}
        />
      ))}
      {shapes.map(
        ({ place, drawn }) =>
          place.stale && (
            <path key={place.id} d={drawn.d} fill={`url(#${patternId}-stale)`} pointerEvents="none" />
          ),
      )}
    </>
  );
});

interface ShapeProps {
  place: MapPlace;
  d: string;
  fill: string;
  outline: string;
  isTabStop: boolean;
  isSelected: boolean;
  opens: boolean;
  register: (id: string, element: SVGElement | null) => void;
}

const Shape = memo(function Shape({
  place,
  d,
  fill,
  outline,
  isTabStop,
  isSelected,
  opens,
  register,
}: ShapeProps) {
  const keep = useCallback(
    (element: SVGPathElement | null) => register(place.id, element),
    [place.id, register],
  );
  return (
    <path
      ref={keep}
      data-place={place.id}
      role={opens ? 'button' : 'img'}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={place.ariaLabel}
      aria-current={isSelected || undefined}
      d={d}
      fill={fill}
      stroke={outline}
      strokeWidth={0.75}
      strokeLinejoin="round"
      vectorEffect="non-scaling-stroke"
    />
  );
});
