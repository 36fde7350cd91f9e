import type { MultiPolygon, Position } from 'geojson';

export type ShapeFault = 'noGeometry' | 'notPolygon' | 'ringTooShort' | 'badCoordinate' | 'noArea';

/** Square degrees below which a ring encloses nothing: about a square metre. */
const leastArea = 8e-11;

/** Polygons with closed rings, or why there are none. Holes of no size are left out. */
export function drawable(geometry: unknown): MultiPolygon | ShapeFault {
  if (!isGeometry(geometry)) return 'noGeometry';
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return 'notPolygon';
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  if (!Array.isArray(parts) || parts.length === 0) return 'ringTooShort';
  const cleaned = parts.map(cleanPart);
  const fault = cleaned.find((part) => typeof part === 'string');
  if (fault) return fault;
  return { type: 'MultiPolygon', coordinates: cleaned as Position[][][] };
}

function cleanPart(rings: unknown): Position[][] | ShapeFault {
  if (!Array.isArray(rings)) return 'ringTooShort';
  const [outer, ...holes] = rings.map(cleanRing);
  if (!outer || typeof outer === 'string') return outer ?? 'ringTooShort';
  return [outer, ...holes.filter((hole) => typeof hole !== 'string')];
}

function cleanRing(ring: unknown): Position[] | ShapeFault {
  if (!Array.isArray(ring) || ring.length < 3) return 'ringTooShort';
  if (!ring.every(isPosition)) return 'badCoordinate';
  const closed = closedRing(ring);
  if (closed.length < 4) return 'ringTooShort';
  return enclosed(closed) < leastArea ? 'noArea' : closed;
}

/** Square degrees between the sides of a ring; the two loops of a crossed ring do not cancel each other out. */
function enclosed(ring: readonly Position[]): number {
  const [x, y] = ring[0] as Position as [number, number];
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const a = ring[i - 1] as Position;
    const b = ring[i] as Position;
    sum += Math.abs((lonOf(a) - x) * (latOf(b) - y) - (lonOf(b) - x) * (latOf(a) - y));
  }
  return sum / 2;
}

const lonOf = (position: Position) => position[0] as number;
const latOf = (position: Position) => position[1] as number;

function closedRing(ring: readonly Position[]): Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = first && last && first[0] === last[0] && first[1] === last[1];
  return isClosed || !first ? [...ring] : [...ring, first];
}

function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value)) return false;
  const lon: unknown = value[0];
  const lat: unknown = value[1];
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function isGeometry(value: unknown): value is { type: string; coordinates: unknown[] } {
  return typeof value === 'object' && value !== null && 'type' in value && 'coordinates' in value;
}
