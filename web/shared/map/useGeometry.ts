import { useMemo } from 'react';
import type { BoundarySet } from './boundaries.ts';
import type { LabelledShape } from './GeoLabels.tsx';
import { type DrawnShape, drawShape, projectionFor } from './projection.ts';
import type { MapPlace } from './types.ts';

/** Paths are made when boundaries or the box change; new readings only join what is drawn already. */
export function useGeometry(set: BoundarySet, places: readonly MapPlace[], width: number, height: number) {
  const projection = useMemo(
    () =>
      projectionFor(
        set.boundaries.map(({ shape }) => shape),
        { width, height },
      ),
    [set, width, height],
  );
  const drawn = useMemo(
    () => new Map(set.boundaries.map(({ id, name, shape }) => [id, drawShape(id, name, shape, projection)])),
    [set, projection],
  );
  return useMemo(() => {
    const shapes = places.flatMap((place): LabelledShape[] => {
      const shape = drawn.get(place.id);
      if (!shape) return [];
      const own = place.labelAt && projection([place.labelAt.lon, place.labelAt.lat]);
      return [{ place, drawn: shape, x: own?.[0] ?? shape.x, y: own?.[1] ?? shape.y }];
    });
    const known = new Set(places.map(({ id }) => id));
    const strangers: DrawnShape[] = [...drawn.values()].filter(({ id }) => !known.has(id));
    const spots = new Map(shapes.map(({ place, x, y }) => [place.id, { x, y }]));
    return { projection, shapes, strangers, spots };
  }, [places, drawn, projection]);
}
