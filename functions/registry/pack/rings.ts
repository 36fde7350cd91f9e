import type { Position } from 'geojson';

/** Twice the signed area in square degrees: positive when the ring runs counterclockwise on a map with north up. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 0; at + 1 < ring.length; at += 1) {
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    const [x2 = 0, y2 = 0] = ring[at + 1] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

export interface RingFault {
  code:
    | 'coordinateNotNumber'
    | 'coordinateOutOfRange'
    | 'ringTooShort'
    | 'ringNotClosed'
    | 'ringWithoutArea'
    | 'ringCrossesItself';
  params?: Record<string, string | number>;
}

/** What is wrong with a ring of longitudes and latitudes, if anything. */
export function ringFault(ring: readonly Position[]): RingFault | undefined {
  for (const [at, [lon, lat]] of ring.entries()) {
    if (!Number.isFinite(lon) || !Number.isFinite(lat))
      return { code: 'coordinateNotNumber', params: { at } };
    if (Math.abs(lon ?? 0) > 180 || Math.abs(lat ?? 0) > 90)
      return { code: 'coordinateOutOfRange', params: { at, lon: lon ?? 0, lat: lat ?? 0 } };
  }
  if (ring.length < 4) return { code: 'ringTooShort', params: { points: ring.length } };
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return { code: 'ringNotClosed' };
  const crossing = crossingOf(ring);
  if (crossing) return { code: 'ringCrossesItself', params: { lon: crossing[0], lat: crossing[1] } };
  return signedArea(ring) === 0 ? { code: 'ringWithoutArea' } : undefined;
}

interface Segment {
  from: Position;
  to: Position;
  west: number;
  east: number;
}

/** The first place where two sides of the ring cross; touching at a point is not crossing. Sweeps from west to east. */
function crossingOf(ring: readonly Position[]): [number, number] | undefined {
  const sides = sidesOf(ring).sort((a, b) => a.west - b.west);
  const open: Segment[] = [];
  for (const side of sides) {
    let kept = 0;
    for (const other of open) {
      if (other.east < side.west) continue;
      open[kept] = other;
      kept += 1;
      if (cross(side, other)) return [x(side.from), y(side.from)];
    }
    open.length = kept;
    open.push(side);
  }
  return undefined;
}

function sidesOf(ring: readonly Position[]): Segment[] {
  return ring.slice(0, -1).map((from, at) => {
    const to = ring[at + 1] ?? from;
    return { from, to, west: Math.min(x(from), x(to)), east: Math.max(x(from), x(to)) };
  });
}

/** Strictly: the ends of each lie on different sides of the other. */
function cross(a: Segment, b: Segment): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  );
}

function turn(a: Position, b: Position, c: Position): number {
  return Math.sign((x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a)));
}

function x(position: Position): number {
  return position[0] ?? 0;
}

function y(position: Position): number {
  return position[1] ?? 0;
}
