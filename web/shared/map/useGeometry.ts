import { useMemo } from 'react';
import type { BoundarySet } from './boundaries.ts';
import type { LabelledShape } from './GeoLabels.tsx';
import { layInsets } from './insets.ts';
import { aspectOf, type Box } from './projection.ts';
import { drawSheet, sheetOf } from './sheet.ts';
import type { MapPlace } from './types.ts';

const leastHeightPx = 280;

/** The shapes projected, and the box they are drawn in at this width. */
export function useSheet(set: BoundarySet, width: number, maxHeight: number) {
  const sheet = useMemo(() => sheetOf(set), [set]);
  const wanted = width * aspectOf(sheet.bounds);
  const height = Math.round(Math.min(maxHeight, Math.max(leastHeightPx, wanted)));
  const drawn = useMemo(() => drawSheet(sheet, { width, height }), [sheet, width, height]);
  return { drawn, height };
}

/** Paths are made when boundaries or the box change; new readings only join what is drawn already. */
export function useGeometry(
  { shapes: drawn, projection }: ReturnType<typeof drawSheet>,
  places: readonly MapPlace[],
  { width, height }: Box,
) {
  const strip = useMemo(() => layInsets([...drawn.values()], { width, height }), [drawn, width, height]);
  return useMemo(() => {
    const shapes = places.flatMap((place): LabelledShape[] => {
      const shape = drawn.get(place.id);
      if (!shape) return [];
      const { x, y } = place.labelAt ? projection(place.labelAt.lon, place.labelAt.lat) : shape;
      return [{ place, drawn: shape, x, y }];
    });
    const known = new Set(places.map(({ id }) => id));
    const strangers = [...drawn.values()].filter(({ id }) => !known.has(id));
    const spots = new Map(shapes.map(({ place, x, y }) => [place.id, { x, y }]));
    return { shapes, strangers, spots, strip };
  }, [places, drawn, projection, strip]);
}
