import { type MouseEvent, memo, useId } from 'react';
import type { ClassScheme } from './classes.ts';
import { MapPatterns, marksOver, paintOf } from './MapPatterns.tsx';
import type { MiniShapes } from './miniShapes.ts';
import type { MapPalette } from './palette.ts';
import type { MapPlace } from './types.ts';
import { placeIdOf } from './useRoving.ts';

interface MiniMapProps {
  shapes: MiniShapes;
  places: readonly MapPlace[];
  scheme: ClassScheme;
  palette: MapPalette;
  /** What it is of and how it stands, in words: its places are read in the table beside. */
  ariaLabel: string;
  hoveredId: string | undefined;
  selectedId: string | undefined;
  onHover: (id: string | undefined) => void;
  onOpen: (id: string) => void;
}

/** One of a series: no names, no zoom, the same place marked in all. */
export function MiniMap(props: MiniMapProps) {
  const { shapes, palette, hoveredId, selectedId, onHover, onOpen } = props;
  const id = useId();
  const { width, height, paths } = shapes;
  const onClick = (event: MouseEvent) => {
    const placeId = placeIdOf(event.target);
    if (placeId !== undefined) onOpen(placeId);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every place is reached by keyboard in the table beside
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.ariaLabel}
      onClick={onClick}
      onMouseMove={(event) => onHover(placeIdOf(event.target))}
      onMouseLeave={() => onHover(undefined)}
    >
      <MapPatterns id={id} palette={palette} />
      <Fills shapes={shapes} places={props.places} patternId={id} scheme={props.scheme} palette={palette} />
      {[...new Set([selectedId, hoveredId])].map((marked) => {
        const d = marked === undefined ? undefined : paths.get(marked);
        return (
          d && (
            <g key={marked} fill="none" pointerEvents="none">
              <path d={d} stroke={palette.halo} strokeWidth={4} />
              <path d={d} stroke={palette.accent} strokeWidth={2} />
            </g>
          )
        );
      })}
    </svg>
  );
}

type FillsProps = Pick<MiniMapProps, 'shapes' | 'places' | 'scheme' | 'palette'> & { patternId: string };

/** Apart, so that a hover draws no fill anew. */
const Fills = memo(function Fills({ shapes, places, patternId, scheme, palette }: FillsProps) {
  return (
    <g stroke={palette.outline} strokeWidth={0.5}>
      {places.map((place) => {
        const d = shapes.paths.get(place.id);
        return (
          d && (
            <g key={place.id} data-place={place.id}>
              <path d={d} fill={paintOf(patternId, scheme, palette, place.reading)} />
              {marksOver(place).map((mark) => (
                <path key={mark} d={d} fill={`url(#${patternId}-${mark})`} stroke="none" />
              ))}
            </g>
          )
        );
      })}
    </g>
  );
});
