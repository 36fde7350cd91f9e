import type { ReactNode } from 'react';
import type { Cluster } from './clusters.ts';
import type { LabelledShape } from './GeoLabels.tsx';
import { MapTooltip } from './MapTooltip.tsx';
import { type PlacedPoint, seenAt } from './points.ts';
import type { MapPlace, MapPoint, MapView } from './types.ts';
import { isCluster } from './usePoints.ts';

interface GeoTooltipProps {
  shape: LabelledShape | undefined;
  /** Goes before the shape under it. */
  mark: PlacedPoint | Cluster | undefined;
  view: MapView;
  width: number;
  height: number;
  renderPlace: ((place: MapPlace) => ReactNode) | undefined;
  renderPoints: ((points: readonly MapPoint[]) => ReactNode) | undefined;
}

const mostNames = 6;

/** Facts of what is under the pointer or the focus. */
export function GeoTooltip({ shape, mark, view, width, height, renderPlace, renderPoints }: GeoTooltipProps) {
  const box = { width, height };
  if (mark) {
    const points = isCluster(mark) ? mark.members.map(({ point }) => point) : [mark.point];
    return (
      <MapTooltip {...seenAt(mark, view)} {...box} gap={mark.radius + 6}>
        {renderPoints?.(points) ?? namesOf(points)}
      </MapTooltip>
    );
  }
  if (!shape || !renderPlace) return null;
  return (
    <MapTooltip {...seenAt(shape, view)} {...box} gap={24}>
      {renderPlace(shape.place)}
    </MapTooltip>
  );
}

function namesOf(points: readonly MapPoint[]): string {
  const names = points.slice(0, mostNames).map(({ name }) => name);
  const more = points.length - names.length;
  return names.join(', ') + (more > 0 ? ` … +${more}` : '');
}
