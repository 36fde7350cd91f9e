import { useMemo } from 'react';
import type { Cluster } from './clusters.ts';
import { type LabelCandidate, placeLabels } from './labels.ts';
import type { MapPalette } from './palette.ts';
import { seenAt } from './points.ts';
import type { DrawnShape } from './sheet.ts';
import { cutToWidth, textWidth } from './textWidth.ts';
import type { MapPlace, MapView } from './types.ts';

export interface LabelledShape {
  place: MapPlace;
  drawn: DrawnShape;
  /** Middle of the label before zooming. */
  x: number;
  y: number;
}

interface GeoLabelsProps {
  shapes: readonly LabelledShape[];
  /** Rings that no label may cover. */
  clusters: readonly Cluster[];
  view: MapView;
  width: number;
  height: number;
  palette: MapPalette;
}

const fontPx = 12;
const lineStepPx = 14;
const haloPx = 3;

/** Name and value on each shape; where two would touch, the lesser one gives way until the reader zooms in. */
export function GeoLabels({ shapes, clusters, view, width, height, palette }: GeoLabelsProps) {
  const byId = useMemo(() => new Map(shapes.map((shape) => [shape.place.id, shape.place])), [shapes]);
  const kept = useMemo(
    () =>
      placeLabels(
        shapes
          .map((shape) => candidateOf(shape, view))
          .filter((label) => label.width * leastShare <= label.room),
        { width, height },
        clusters.map((ring) => ({ ...seenAt(ring, view), width: ring.radius * 2, height: ring.radius * 2 })),
      ),
    [shapes, clusters, view, width, height],
  );
  return (
    <g pointerEvents="none" textAnchor="middle" fontSize={fontPx}>
      {kept.map((label) => {
        const place = byId.get(label.id);
        const halo = {
          fill: palette.ink,
          stroke: palette.background,
          strokeWidth: haloPx,
          paintOrder: 'stroke',
        };
        return (
          place && (
            <g key={label.id} {...halo} strokeLinejoin="round" transform={`translate(${label.x} ${label.y})`}>
              <text y={place.valueText ? -2 : 4}>{nameIn(place)}</text>
              {place.valueText && (
                <text y={lineStepPx - 2} fontWeight={700}>
                  {place.valueText}
                </text>
              )}
            </g>
          )
        );
      })}
    </g>
  );
}

/** A longer name would cover its neighbours. */
const widestNamePx = 150;

function nameIn({ shortName }: MapPlace): string {
  return cutToWidth(shortName, widestNamePx, fontPx);
}

/** A label twice as wide as its shape would seem to be of the neighbours; it waits until the reader zooms in. */
const leastShare = 0.5;

function candidateOf(
  { place, drawn, x, y }: LabelledShape,
  view: MapView,
): LabelCandidate & { room: number } {
  const widest = Math.max(textWidth(nameIn(place), fontPx), textWidth(place.valueText, fontPx) * 1.08);
  return {
    id: place.id,
    ...seenAt({ x, y }, view),
    room: (drawn.bounds.right - drawn.bounds.left) * view.k,
    width: widest + haloPx * 2,
    height: (place.valueText ? 2 : 1) * lineStepPx + haloPx,
    priority: place.labelPriority ?? drawn.area,
  };
}
