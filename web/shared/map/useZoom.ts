import { select } from 'd3-selection';
import {
  type D3ZoomEvent,
  type ZoomBehavior,
  ZoomTransform,
  zoom,
  zoomIdentity,
  zoomTransform,
} from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Spot } from './direction.ts';
import type { MapView } from './types.ts';

export const greatestZoom = 16;
const buttonStep = 1.5;

interface ZoomOptions {
  width: number;
  height: number;
  /** View shared with other maps; without it the map keeps its own. */
  view?: MapView | undefined;
  onView?: ((view: MapView) => void) | undefined;
}

/**
 * Zoom and pan by wheel, drag, pinch and buttons. While nothing is zoomed, one finger and a wheel turned outward
 * scroll the page: the map never traps the reader.
 */
export function useZoom(svg: RefObject<SVGSVGElement | null>, options: ZoomOptions) {
  const { width, height, view, onView } = options;
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null);
  const tell = useRef(onView);
  tell.current = onView;
  /** A button or a key of this map is at work. */
  const asked = useRef(false);

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const box: [[number, number], [number, number]] = [
      [0, 0],
      [width, height],
    ];
    const zooming = zoom<SVGSVGElement, unknown>()
      .extent(box)
      .translateExtent(box)
      .scaleExtent([1, greatestZoom])
      .filter((event: Event) => isForMap(event, zoomTransform(element).k))
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        setTransform(event.transform);
        // Only what a hand does is passed on: maps that follow each other would go round and round.
        if (event.sourceEvent || asked.current) tell.current?.(event.transform);
      });
    const selection = select(element).call(zooming).on('dblclick.zoom', null);
    selection.call(zooming.transform, zoomIdentity);
    behaviour.current = zooming;
    return () => {
      selection.on('.zoom', null);
    };
  }, [svg, width, height]);

  const call = useCallback(
    (act: (zooming: ZoomBehavior<SVGSVGElement, unknown>, element: SVGSVGElement) => void) => {
      asked.current = true;
      if (behaviour.current && svg.current) act(behaviour.current, svg.current);
      asked.current = false;
    },
    [svg],
  );

  useEffect(() => {
    const element = svg.current;
    if (!view || !element || isSame(view, zoomTransform(element))) return;
    behaviour.current?.transform(select(element), new ZoomTransform(view.k, view.x, view.y));
  }, [svg, view]);

  return {
    transform,
    isWhole: transform.k === 1,
    isClosest: transform.k >= greatestZoom,
    zoomIn: () => call((zooming, element) => zooming.scaleBy(select(element), buttonStep)),
    zoomOut: () => call((zooming, element) => zooming.scaleBy(select(element), 1 / buttonStep)),
    reset: () => call((zooming, element) => zooming.transform(select(element), zoomIdentity)),
    panBy: ([dx, dy]: readonly [number, number]) =>
      call((zooming, element) => zooming.translateBy(select(element), dx / transform.k, dy / transform.k)),
    /** At least as near as this, a point of the unzoomed picture in the middle. */
    nearTo: ({ x, y }: Spot, k: number) =>
      call((zooming, element) => {
        zooming.scaleTo(select(element), Math.max(k, transform.k));
        zooming.translateTo(select(element), x, y);
      }),
    /** Twice as near, around a point of the unzoomed picture. */
    approach: (x: number, y: number) =>
      call((zooming, element) => {
        zooming.scaleBy(select(element), 2);
        zooming.translateTo(select(element), x, y);
      }),
    /** Brings a point of the unzoomed picture to the middle when it is out of sight. */
    show: (x: number, y: number) => {
      const [seenX, seenY] = transform.apply([x, y]);
      const isSeen = seenX >= 0 && seenY >= 0 && seenX <= width && seenY <= height;
      if (!isSeen) call((zooming, element) => zooming.translateTo(select(element), x, y));
    },
  };
}

function isSame(a: MapView, b: MapView): boolean {
  return a.k === b.k && a.x === b.x && a.y === b.y;
}

function isForMap(event: Event, scale: number): boolean {
  if (event.target instanceof Element && event.target.closest('.map-insets')) return false;
  if (event instanceof WheelEvent) return scale > 1 || event.deltaY < 0 || event.ctrlKey;
  if (event.type.startsWith('touch')) return scale > 1 || (event as TouchEvent).touches.length > 1;
  return !(event instanceof MouseEvent && event.button !== 0);
}
