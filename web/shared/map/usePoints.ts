import { useMemo, useState } from 'react';
import { type Cluster, clusterPoints, levelOf } from './clusters.ts';
import { circleAt, type PlacedPoint, placePoints } from './points.ts';
import type { Projection } from './projection.ts';
import type { MapPoint, MapView } from './types.ts';

/** The points at this zoom, and which of their marks is under the pointer. */
export function usePoints(points: readonly MapPoint[], projection: Projection, view: MapView) {
  const placed = useMemo(() => placePoints(points, projection), [points, projection]);
  const level = levelOf(view.k);
  const carried = useMemo(() => clusterPoints(placed, level), [placed, level]);
  const [hovered, setHovered] = useState<PlacedPoint | Cluster>();
  const pointTo = (x: number, y: number) =>
    setHovered(circleAt(carried.clusters, view, x, y) ?? circleAt(carried.singles, view, x, y));
  return { placed, carried, hovered, pointTo, leave: () => setHovered(undefined) };
}

export function isCluster(mark: PlacedPoint | Cluster): mark is Cluster {
  return 'members' in mark;
}

export function markId(mark: PlacedPoint | Cluster): string {
  return isCluster(mark) ? mark.id : mark.point.id;
}
