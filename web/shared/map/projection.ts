import { geoConicEqualAreaRaw } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import type { Spot } from './direction.ts';

export interface Box {
  width: number;
  height: number;
}

/** Degrees to pixels of a box; `y` grows downward. */
export type Projection = (lon: number, lat: number) => Spot;

/** Where a sheet lies in a box. */
interface Fit {
  scale: number;
  left: number;
  top: number;
}

const marginPx = 12;
const radians = Math.PI / 180;

/**
 * Equal-area conic projection turned to the middle of the shapes, its standard parallels a sixth inside their north
 * and south ends (the rule of sixths). The result is a sheet without a size: `fitTo` lays it into a box.
 */
export function sheetProjection(shapes: readonly MultiPolygon[]): Projection {
  let south = 90;
  let north = -90;
  let [east, up] = [0, 0];
  for (const ring of ringsOf(shapes)) {
    for (const position of ring) {
      const lon = (position[0] as number) * radians;
      const lat = position[1] as number;
      if (lat < south) south = lat;
      if (lat > north) north = lat;
      east += Math.cos(lon);
      up += Math.sin(lon);
    }
  }
  if (south > north) [south, north] = [0, 0];
  const middle = Math.atan2(up, east);
  const sixth = (north - south) / 6;
  const raw = geoConicEqualAreaRaw((south + sixth) * radians, (north - sixth) * radians);
  return (lon, lat) => {
    const turned = lon * radians - middle;
    const [x, y] = raw(turned - 2 * Math.PI * Math.round(turned / (2 * Math.PI)), lat * radians);
    return { x, y: -y };
  };
}

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Height over width, for a box that fits the bounds; 1 when there is nothing to bound. */
export function aspectOf({ left, top, right, bottom }: Bounds): number {
  return right > left && bottom > top ? (bottom - top) / (right - left) : 1;
}

/** As large as the box allows inside its margins, and in its middle. */
export function fitTo({ left, top, right, bottom }: Bounds, box: Box): Fit {
  const room = { x: Math.max(1, box.width - 2 * marginPx), y: Math.max(1, box.height - 2 * marginPx) };
  const scale = Math.min(room.x / (right - left), room.y / (bottom - top));
  const fits = Number.isFinite(scale) && scale > 0 ? scale : 1;
  return {
    scale: fits,
    left: (box.width - (left + right) * fits) / 2 || 0,
    top: (box.height - (top + bottom) * fits) / 2 || 0,
  };
}

export function fitted(projection: Projection, { scale, left, top }: Fit): Projection {
  return (lon, lat) => {
    const { x, y } = projection(lon, lat);
    return { x: x * scale + left, y: y * scale + top };
  };
}

function ringsOf(shapes: readonly MultiPolygon[]): Position[][] {
  return shapes.flatMap(({ coordinates }) => coordinates.flat());
}
