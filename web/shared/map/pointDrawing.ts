import { type ClassKey, type ClassScheme, classOf } from './classes.ts';
import { type Carried, type ClassShare, type Cluster, classShares } from './clusters.ts';
import { inkOn } from './colour.ts';
import { fillOf, type MapPalette } from './palette.ts';
import { inSight, type PlacedPoint, seenAt } from './points.ts';
import type { MapView } from './types.ts';

/** Where circles are drawn: a canvas on the screen, vectors in an exported picture. What looks alike goes in one call. */
export interface PointPen {
  discs(circles: readonly Circle[], look: Look): void;
  ringParts(parts: readonly RingPart[], look: Look): void;
  text(text: string, at: { x: number; y: number; size: number; ink: string }): void;
}

export interface Circle {
  x: number;
  y: number;
  radius: number;
}

/** A part of a ring between two angles, clockwise from the top. */
export interface RingPart extends Circle {
  inner: number;
  from: number;
  to: number;
}

export interface Look {
  fill: string;
  stroke: string;
  strokeWidth: number;
  dash: readonly number[];
}

export interface PointPicture {
  carried: Carried;
  view: MapView;
  width: number;
  height: number;
  scheme: ClassScheme;
  palette: MapPalette;
  hoveredId?: string | undefined;
  /** Drawn over all others, whatever ring it is gathered in. */
  marked?: PlacedPoint | undefined;
}

const outlinePx = 0.75;

/** Circles and rings that are in sight, the rings on top. */
export function drawPoints(pen: PointPen, picture: PointPicture): void {
  for (const single of inSight(picture.carried.singles, picture.view, picture))
    drawSingle(pen, single, picture);
  drawClusters(pen, inSight(picture.carried.clusters, picture.view, picture), picture);
  if (picture.marked) drawMarked(pen, picture.marked, picture);
}

/** A ring that shows on any class and from afar. */
const markPx = 7;

function drawMarked(pen: PointPen, marked: PlacedPoint, picture: PointPicture): void {
  drawSingle(pen, marked, picture);
  const ring = { ...seenAt(marked, picture.view), radius: marked.radius + markPx };
  pen.discs([ring], { fill: 'none', stroke: picture.palette.halo, strokeWidth: 6, dash: [] });
  pen.discs([ring], { fill: 'none', stroke: picture.palette.accent, strokeWidth: 2.5, dash: [] });
}

function drawSingle(
  pen: PointPen,
  single: PlacedPoint,
  { view, scheme, palette, hoveredId }: PointPicture,
): void {
  const isHovered = single.point.id === hoveredId;
  const key = classOf(scheme, single.point.reading);
  const circle = { ...seenAt(single, view), radius: single.radius + (isHovered ? 2 : 0) };
  pen.discs([circle], {
    fill: fillOf(palette, key),
    stroke: isHovered ? palette.accent : palette.outline,
    strokeWidth: isHovered ? 2.5 : outlinePx,
    dash: dashOf(key),
  });
}

/** A circle is too small for hatching: a broken line says that nothing is known. */
function dashOf(key: ClassKey): readonly number[] {
  return key === 'noData' || key === 'notApplicable' ? [2, 2] : [];
}

/** Hole of a ring, for its number. */
const innerShare = 0.6;

/** Rings lie apart, so they are drawn class by class: a hundred of them in as many strokes as there are classes. */
function drawClusters(pen: PointPen, clusters: readonly Cluster[], picture: PointPicture): void {
  const { view, scheme, palette, hoveredId } = picture;
  const line = { stroke: palette.outline, strokeWidth: outlinePx, dash: [] };
  const rings = clusters.map((cluster) => ({ ...cluster, ...seenAt(cluster, view) }));
  for (const [key, parts] of partsByClass(rings, scheme))
    pen.ringParts(parts, { ...line, fill: fillOf(palette, key) });
  const hovered = rings.filter(({ id }) => id === hoveredId);
  pen.discs(
    hovered.map(({ x, y, radius }) => ({ x, y, radius: radius + 2 })),
    { ...line, fill: 'none', stroke: palette.accent, strokeWidth: 2.5 },
  );
  pen.discs(
    rings.map(({ x, y, radius }) => ({ x, y, radius: radius * innerShare })),
    { ...line, fill: palette.background },
  );
  const ink = inkOn(palette.background);
  for (const { x, y, members } of rings) {
    const text = shortCount(members.length);
    pen.text(text, { x, y, size: text.length > 3 ? 8 : 10, ink });
  }
}

function partsByClass(rings: readonly Cluster[], scheme: ClassScheme): Map<ClassKey, RingPart[]> {
  const parts = new Map<ClassKey, RingPart[]>();
  for (const { x, y, radius, members } of rings) {
    let from = 0;
    for (const { key, count } of visibleShares(classShares(members, scheme))) {
      const to = from + (count / members.length) * 2 * Math.PI;
      const ofClass = parts.get(key) ?? [];
      parts.set(key, ofClass);
      ofClass.push({ x, y, radius, inner: radius * innerShare, from, to });
      from = to;
    }
  }
  return parts;
}

/** Thinner parts of a ring could not be seen. */
const leastShare = 0.06;

/** Every class that is there is seen, one school among a hundred too: what it takes, the others give up. */
export function visibleShares(shares: readonly ClassShare[]): ClassShare[] {
  const all = shares.reduce((sum, { count }) => sum + count, 0);
  const lifted = shares.map(({ key, count }) => ({ key, count: Math.max(count, all * leastShare) }));
  const total = lifted.reduce((sum, { count }) => sum + count, 0);
  return lifted.map(({ key, count }) => ({ key, count: (count / total) * all }));
}

/** Four letters are as many as a ring has room for. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  return count < 10_000 ? `${Math.floor(count / 100) / 10}k` : `${Math.floor(count / 1000)}k`;
}
