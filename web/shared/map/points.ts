import type { GeoProjection } from 'd3-geo';
import type { MapPoint } from './types.ts';

/** A point projected once; its radius stays the same at any zoom, its place does not. */
export interface PlacedPoint {
  point: MapPoint;
  x: number;
  y: number;
  radius: number;
}

const leastRadiusPx = 2;
const greatestRadiusPx = 9;

/** Largest first, so that small circles lie on top. Areas are in proportion to size. Points off the map are left out. */
export function placePoints(points: readonly MapPoint[], projection: GeoProjection): PlacedPoint[] {
  const greatest = points.reduce((most, { size }) => Math.max(most, size), 1);
  return points
    .flatMap((point): PlacedPoint[] => {
      const at = projection([point.lon, point.lat]);
      if (!at?.every(Number.isFinite)) return [];
      const radius = Math.max(
        leastRadiusPx,
        greatestRadiusPx * Math.sqrt(Math.max(0, point.size) / greatest),
      );
      return [{ point, x: at[0], y: at[1], radius }];
    })
    .sort((a, b) => b.radius - a.radius || (a.point.id < b.point.id ? -1 : 1));
}

export interface View {
  k: number;
  x: number;
  y: number;
}

/** Pixels around a circle in which a pointer still means it. */
const reachPx = 4;

/** The uppermost circle under the pointer, given in pixels of the screen. */
export function pointAt(
  placed: readonly PlacedPoint[],
  view: View,
  x: number,
  y: number,
): PlacedPoint | undefined {
  return placed.findLast((candidate) => {
    const [dx, dy] = [candidate.x * view.k + view.x - x, candidate.y * view.k + view.y - y];
    return dx * dx + dy * dy <= (candidate.radius + reachPx) ** 2;
  });
}
