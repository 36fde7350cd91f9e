import { useLayoutEffect, useRef } from 'react';
import { afterPaint } from '../ui/afterPaint.ts';
import type { Cluster } from './clusters.ts';
import { type LabelCandidate, placeLabels } from './labels.ts';
import { drawMarks, type Mark } from './marks.ts';
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

/**
 * Name and value on each shape; where two would touch, the lesser one gives way until the reader zooms in. They come
 * with the frame after the first picture: nobody waits for them to see the colours.
 */
export function GeoLabels(props: GeoLabelsProps) {
  const { shapes, clusters, view, width, height, palette } = props;
  const layer = useRef<SVGGElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const draw = () => {
      isFirst.current = false;
      if (layer.current) drawMarks(layer.current, labelMarks({ shapes, clusters, view, width, height }));
    };
    return isFirst.current ? afterPaint(draw) : draw();
  }, [shapes, clusters, view, width, height]);
  return (
    <g
      ref={layer}
      pointerEvents="none"
      textAnchor="middle"
      fontSize={fontPx}
      fill={palette.ink}
      stroke={palette.background}
      strokeWidth={haloPx}
      strokeLinejoin="round"
      paintOrder="stroke"
    />
  );
}

function labelMarks({ shapes, clusters, view, width, height }: Omit<GeoLabelsProps, 'palette'>): Mark[] {
  const candidates = shapes
    .map((shape) => candidateOf(shape, view))
    .filter((label) => label.width * leastShare <= label.room);
  const rings = clusters.map((ring) => ({
    ...seenAt(ring, view),
    width: ring.radius * 2,
    height: ring.radius * 2,
  }));
  return placeLabels(candidates, { width, height }, rings).flatMap(({ id, x, y, place }): Mark[] => {
    const name: Mark = {
      key: `name ${id}`,
      name: 'text',
      attributes: { x, y: y + (place.valueText ? -2 : 4) },
      text: nameIn(place),
    };
    const value: Mark = {
      key: `value ${id}`,
      name: 'text',
      attributes: { x, y: y + lineStepPx - 2, 'font-weight': 700 },
      text: place.valueText,
    };
    return place.valueText ? [name, value] : [name];
  });
}

/** A longer name would cover its neighbours. */
const widestNamePx = 150;

function nameIn({ shortName }: MapPlace): string {
  return cutToWidth(shortName, widestNamePx, fontPx);
}

/** A label twice as wide as its shape would seem to be of the neighbours; it waits until the reader zooms in. */
const leastShare = 0.5;

interface Candidate extends LabelCandidate {
  place: MapPlace;
  /** How wide its shape is. */
  room: number;
}

function candidateOf({ place, drawn, x, y }: LabelledShape, view: MapView): Candidate {
  const widest = Math.max(textWidth(nameIn(place), fontPx), textWidth(place.valueText, fontPx) * 1.08);
  return {
    id: place.id,
    place,
    ...seenAt({ x, y }, view),
    room: (drawn.bounds.right - drawn.bounds.left) * view.k,
    width: widest + haloPx * 2,
    height: (place.valueText ? 2 : 1) * lineStepPx + haloPx,
    priority: place.labelPriority ?? drawn.area,
  };
}
