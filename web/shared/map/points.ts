import type { Projection } from './projection.ts';
import type { MapPoint, MapView } from './types.ts';

/** A point projected once; its radius stays the same at any zoom, its place does not. */
export interface PlacedPoint {
  point: MapPoint;
  x: number;
  y: number;
  radius: number;
}

const leastRadiusPx = 2;
const greatestRadiusPx = 9;

/** Largest first and else as they came, so that small circles lie on top. Areas are in proportion to size. Points off the map are left out. */
export function placePoints(points: readonly MapPoint[], projection: Projection): PlacedPoint[] {
  const greatest = points.reduce((most, point) => Math.max(most, sizeOf(point)), 1);
  const placed = points.map((point): PlacedPoint => {
    const radius = Math.max(leastRadiusPx, greatestRadiusPx * Math.sqrt(sizeOf(point) / greatest));
    return { point, ...projection(point.lon, point.lat), radius };
  });
  return placed
    .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
    .sort((a, b) => b.radius - a.radius);
}

/** A size that is not a number is drawn as the least. */
function sizeOf({ size }: MapPoint): number {
  return Number.isFinite(size) ? Math.max(0, size) : 0;
}

/** Where a spot of the unzoomed picture is seen. */
export function seenAt({ x, y }: { x: number; y: number }, view: MapView): { x: number; y: number } {
  return { x: x * view.k + view.x, y: y * view.k + view.y };
}

/** Pixels around a circle in which a pointer still means it. */
const reachPx = 4;

/** The uppermost circle under the pointer, given in pixels of the screen. */
export function circleAt<Circle extends { x: number; y: number; radius: number }>(
  circles: readonly Circle[],
  view: MapView,
  x: number,
  y: number,
): Circle | undefined {
  return circles.findLast((circle) => {
    const seen = seenAt(circle, view);
    return (seen.x - x) ** 2 + (seen.y - y) ** 2 <= (circle.radius + reachPx) ** 2;
  });
}

/** Those of the circles of which some part is in sight. */
export function inSight<Circle extends { x: number; y: number; radius: number }>(
  circles: readonly Circle[],
  view: MapView,
  box: { width: number; height: number },
): Circle[] {
  return circles.filter((circle) => {
    const { x, y } = seenAt(circle, view);
    const { radius } = circle;
    return x >= -radius && y >= -radius && x <= box.width + radius && y <= box.height + radius;
  });
}
