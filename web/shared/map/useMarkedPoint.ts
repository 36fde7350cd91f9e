import { useEffect, useMemo } from 'react';
import { zoomApart } from './clusters.ts';
import type { PlacedPoint } from './points.ts';
import type { useZoom } from './useZoom.ts';
import { greatestZoom } from './view.ts';

/** So near that its neighbourhood is told from the rest. */
const leastZoom = 4;

/** A point that was looked for; when it is another one, it is brought near once, and may then be moved away from. */
export function useMarkedPoint(
  placed: readonly PlacedPoint[],
  id: string | undefined,
  zoom: Pick<ReturnType<typeof useZoom>, 'nearTo'>,
): PlacedPoint | undefined {
  const marked = useMemo(
    () => (id === undefined ? undefined : placed.find(({ point }) => point.id === id)),
    [placed, id],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view goes there when the point is found and when the picture takes another size, which shows it whole, not after each move
  useEffect(() => {
    if (marked) zoom.nearTo(marked, Math.max(leastZoom, zoomApart(placed, marked.point.id, greatestZoom)));
  }, [marked?.point.id, marked?.x, marked?.y]);
  return marked;
}
