import { type ClassKey, type ClassScheme, classOf } from './classes.ts';
import { type Carried, type ClassShare, type Cluster, classShares } from './clusters.ts';
import { inkOn } from './colour.ts';
import { fillOf, type MapPalette } from './palette.ts';
import { inSight, type PlacedPoint, seenAt } from './points.ts';
import type { MapView } from './types.ts';

/** Where circles are drawn: a canvas on the screen, vectors in an exported picture. */
export interface PointPen {
  disc(circle: Disc): void;
  /** A part of a ring between two angles, clockwise from the top. */
  arc(circle: Disc & { from: number; to: number; inner: number }): void;
  text(text: string, at: { x: number; y: number; size: number; ink: string }): void;
}

export interface Disc {
  x: number;
  y: number;
  radius: number;
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
  for (const cluster of inSight(picture.carried.clusters, picture.view, picture))
    drawCluster(pen, cluster, picture);
  if (picture.marked) drawSingle(pen, picture.marked, { ...picture, hoveredId: picture.marked.point.id });
}

function drawSingle(
  pen: PointPen,
  single: PlacedPoint,
  { view, scheme, palette, hoveredId }: PointPicture,
): void {
  const isHovered = single.point.id === hoveredId;
  const key = classOf(scheme, single.point.reading);
  pen.disc({
    ...seenAt(single, view),
    radius: single.radius + (isHovered ? 2 : 0),
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

function drawCluster(
  pen: PointPen,
  cluster: Cluster,
  { view, scheme, palette, hoveredId }: PointPicture,
): void {
  const isHovered = cluster.id === hoveredId;
  const at = seenAt(cluster, view);
  const { radius } = cluster;
  const line = { stroke: palette.outline, strokeWidth: outlinePx, dash: [] };
  let from = 0;
  for (const { key, count } of visibleShares(classShares(cluster.members, scheme))) {
    const to = from + (count / cluster.members.length) * 2 * Math.PI;
    pen.arc({ ...at, ...line, radius, inner: radius * 0.6, fill: fillOf(palette, key), from, to });
    from = to;
  }
  if (isHovered)
    pen.disc({ ...at, ...line, radius: radius + 2, fill: 'none', stroke: palette.accent, strokeWidth: 2.5 });
  pen.disc({ ...at, ...line, radius: radius * 0.6, fill: palette.background });
  const text = shortCount(cluster.members.length);
  pen.text(text, { ...at, size: text.length > 3 ? 8 : 10, ink: inkOn(palette.background) });
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
