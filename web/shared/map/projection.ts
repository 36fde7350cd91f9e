import { type GeoProjection, geoBounds, geoCentroid, geoConicEqualArea, geoPath } from 'd3-geo';
import type { GeometryCollection, MultiPolygon } from 'geojson';

export interface Box {
  width: number;
  height: number;
}

const marginPx = 12;

/**
 * Equal-area conic projection turned to the middle of the shapes, its standard parallels a sixth inside their north
 * and south ends (the rule of sixths), fitted to the box. Areas stay true, as a map of classes needs.
 */
export function projectionFor(shapes: readonly MultiPolygon[], box: Box): GeoProjection {
  const all: GeometryCollection = { type: 'GeometryCollection', geometries: [...shapes] };
  const projection = geoConicEqualArea();
  if (shapes.length === 0) return projection;
  const [[, south], [, north]] = geoBounds(all);
  const sixth = (north - south) / 6;
  projection.rotate([-geoCentroid(all)[0], 0]).parallels([south + sixth, north - sixth]);
  const right = Math.max(marginPx + 1, box.width - marginPx);
  const bottom = Math.max(marginPx + 1, box.height - marginPx);
  return projection.fitExtent(
    [
      [marginPx, marginPx],
      [right, bottom],
    ],
    all,
  );
}

/** Height over width of the shapes once projected, for a box that fits them; 1 when there are none. */
export function aspectOf(shapes: readonly MultiPolygon[]): number {
  if (shapes.length === 0) return 1;
  const path = geoPath(projectionFor(shapes, { width: 1000, height: 1000 }));
  const [[left, top], [right, bottom]] = path.bounds({ type: 'GeometryCollection', geometries: [...shapes] });
  return (bottom - top) / (right - left);
}

export interface DrawnShape {
  id: string;
  name: string;
  /** SVG path. */
  d: string;
  /** Where its label and its neighbours are reckoned from: the middle of its largest part. */
  x: number;
  y: number;
  /** Square pixels before zooming. */
  area: number;
}

export function drawShape(
  id: string,
  name: string,
  shape: MultiPolygon,
  projection: GeoProjection,
): DrawnShape {
  const path = geoPath(projection).digits(1);
  const parts = shape.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const areas = parts.map((part) => path.area(part));
  const largest = parts[areas.indexOf(Math.max(...areas))] ?? shape;
  const [x, y] = path.centroid(largest);
  return { id, name, d: path(shape) ?? '', x, y, area: areas.reduce((sum, area) => sum + area, 0) };
}
