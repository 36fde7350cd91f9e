import type { MultiPolygon, Position } from 'geojson';
import type { BoundarySet } from './boundaries.ts';
import type { Spot } from './direction.ts';
import { type Bounds, type Box, fitTo, fitted, type Projection, sheetProjection } from './projection.ts';

/** A ring as `x, y, x, y …`; outer rings turn one way and holes the other. */
type FlatRing = Float64Array;

interface SheetShape {
  id: string;
  name: string;
  rings: readonly FlatRing[];
  bounds: Bounds;
  area: number;
  /** Middle of its largest part. */
  middle: Spot;
}

/** Every shape projected once. A box of another size only scales it. */
export interface Sheet {
  projection: Projection;
  shapes: readonly SheetShape[];
  bounds: Bounds;
}

const nowhere: Bounds = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};

export function sheetOf({ boundaries }: BoundarySet): Sheet {
  const projection = sheetProjection(boundaries.map(({ shape }) => shape));
  const shapes = boundaries.map(({ id, name, shape }) => ({ id, name, ...unfolded(shape, projection) }));
  return { projection, shapes, bounds: shapes.reduce((all, { bounds }) => around(all, bounds), nowhere) };
}

export interface DrawnShape {
  id: string;
  name: string;
  /** SVG path, to be filled by the nonzero rule. */
  d: string;
  /** Where its label and its neighbours are reckoned from: the middle of its largest part. */
  x: number;
  y: number;
  /** Square pixels before zooming. */
  area: number;
  bounds: Bounds;
}

export interface DrawnSheet {
  shapes: ReadonlyMap<string, DrawnShape>;
  projection: Projection;
}

/** The sheet in pixels of a box. */
export function drawSheet(sheet: Sheet, box: Box): DrawnSheet {
  const fit = fitTo(sheet.bounds, box);
  const moved = ({ x, y }: Spot): Spot => ({ x: x * fit.scale + fit.left, y: y * fit.scale + fit.top });
  const shapes = sheet.shapes.map(({ id, name, rings, bounds, area, middle }): [string, DrawnShape] => {
    const [from, to] = [
      moved({ x: bounds.left, y: bounds.top }),
      moved({ x: bounds.right, y: bounds.bottom }),
    ];
    return [
      id,
      {
        id,
        name,
        d: rings.map((ring) => pathOf(ring, fit)).join(''),
        ...moved(middle),
        area: area * fit.scale ** 2,
        bounds: { left: from.x, top: from.y, right: to.x, bottom: to.y },
      },
    ];
  });
  return { shapes: new Map(shapes), projection: fitted(sheet.projection, fit) };
}

function unfolded(shape: MultiPolygon, projection: Projection): Omit<SheetShape, 'id' | 'name'> {
  const rings: FlatRing[] = [];
  let [area, largest] = [0, -1];
  let [bounds, middle]: [Bounds, Spot] = [nowhere, { x: 0, y: 0 }];
  for (const part of shape.coordinates) {
    let partArea = 0;
    for (const [i, ring] of part.entries()) {
      const flat = flatten(ring, projection);
      const turned = doubleArea(flat) > 0 === (i === 0) ? flat : backwards(flat);
      partArea += doubleArea(turned) / 2;
      rings.push(turned);
      if (i > 0) continue;
      bounds = around(bounds, boundsOf(turned));
      if (Math.abs(partArea) > largest) {
        largest = Math.abs(partArea);
        middle = middleOf(turned);
      }
    }
    area += Math.max(0, partArea);
  }
  return { rings, bounds, area, middle };
}

function flatten(ring: readonly Position[], projection: Projection): FlatRing {
  const flat = new Float64Array(ring.length * 2);
  for (let i = 0; i < ring.length; i += 1) {
    const position = ring[i] as Position;
    const { x, y } = projection(position[0] as number, position[1] as number);
    flat[2 * i] = x;
    flat[2 * i + 1] = y;
  }
  return flat;
}

function backwards(ring: FlatRing): FlatRing {
  const turned = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    turned[i] = at(ring, ring.length - 2 - i);
    turned[i + 1] = at(ring, ring.length - 1 - i);
  }
  return turned;
}

/** For indexes that the caller has counted out. */
const at = (ring: FlatRing, i: number) => ring[i] as number;

/** Twice the area of a closed ring, with the sign of its turn. */
function doubleArea(ring: FlatRing): number {
  let sum = 0;
  for (let i = 0; i + 3 < ring.length; i += 2) sum += crossAt(ring, i, 0, 0);
  return sum;
}

/** Cross product of the ring's side at `i`, seen from a point. */
function crossAt(ring: FlatRing, i: number, x: number, y: number): number {
  return (at(ring, i) - x) * (at(ring, i + 3) - y) - (at(ring, i + 2) - x) * (at(ring, i + 1) - y);
}

/** Middle of mass; that of its bounds where loops cancel each other out and the first would lie anywhere. */
function middleOf(ring: FlatRing): Spot {
  const { left, top, right, bottom } = boundsOf(ring);
  const { x, y } = centroidOf(ring);
  const isInside = x >= left && x <= right && y >= top && y <= bottom;
  return isInside ? { x, y } : { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Middle of mass; reckoned from the first corner, so that small shapes far from the origin lose no digits. */
function centroidOf(ring: FlatRing): Spot {
  const x = at(ring, 0);
  const y = at(ring, 1);
  let [sumX, sumY, sum] = [0, 0, 0];
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const cross = crossAt(ring, i, x, y);
    sum += cross;
    sumX += cross * (at(ring, i) + at(ring, i + 2) - 2 * x);
    sumY += cross * (at(ring, i + 1) + at(ring, i + 3) - 2 * y);
  }
  return { x: x + sumX / (3 * sum), y: y + sumY / (3 * sum) };
}

function boundsOf(ring: FlatRing): Bounds {
  let { left, top, right, bottom } = nowhere;
  for (let i = 0; i < ring.length; i += 2) {
    const x = at(ring, i);
    const y = at(ring, i + 1);
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

function around(a: Bounds, b: Bounds): Bounds {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Coordinates are never negative: the box has margins. */
function pathOf(ring: FlatRing, { scale, left, top }: { scale: number; left: number; top: number }): string {
  let path = 'M';
  for (let i = 0; i + 3 < ring.length; i += 2) {
    if (i > 0) path += 'L';
    path += `${tenths(at(ring, i) * scale + left)} ${tenths(at(ring, i + 1) * scale + top)}`;
  }
  return `${path}Z`;
}

/** As fine as a screen can tell; two whole numbers are written several times faster than one with a fraction. */
function tenths(value: number): string {
  const whole = Math.round(value * 10);
  return `${Math.trunc(whole / 10)}.${whole % 10}`;
}
