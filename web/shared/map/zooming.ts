import { select } from 'd3-selection';
import { type D3ZoomEvent, ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { seenAt } from './points.ts';
import type { MapView } from './types.ts';
import { greatestZoom, isSameView } from './view.ts';

export type Zooming = ReturnType<typeof startZooming>;

/**
 * Zoom and pan by wheel, drag and pinch, and by what a page asks for. While nothing is zoomed, one finger and a wheel
 * turned outward scroll the page: the map never traps the reader.
 */
export function startZooming(element: SVGSVGElement, onZoom: (view: MapView, byHand: boolean) => void) {
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, greatestZoom])
    .filter((event: Event) => isForMap(event, zoomTransform(element).k))
    .on('zoom', ({ transform: { k, x, y }, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) =>
      onZoom({ k, x, y }, Boolean(sourceEvent)),
    );
  const picture = select(element).call(behaviour).on('dblclick.zoom', null);
  const view = () => zoomTransform(element);
  let size: [number, number] = [0, 0];
  return {
    /** The whole in a picture of this size. */
    fit: (width: number, height: number) => {
      size = [width, height];
      behaviour.extent([[0, 0], size]).translateExtent([[0, 0], size]);
      behaviour.transform(picture, zoomIdentity);
    },
    follow: (other: MapView) => {
      if (!isSameView(other, view()))
        behaviour.transform(picture, new ZoomTransform(other.k, other.x, other.y));
    },
    reset: () => behaviour.transform(picture, zoomIdentity),
    scaleBy: (times: number) => behaviour.scaleBy(picture, times),
    panBy: (dx: number, dy: number) => behaviour.translateBy(picture, dx / view().k, dy / view().k),
    /** At least as near as this, a point of the unzoomed picture in the middle. */
    nearTo: (x: number, y: number, k: number) => {
      behaviour.scaleTo(picture, Math.max(k, view().k));
      behaviour.translateTo(picture, x, y);
    },
    /** Brings a point of the unzoomed picture to the middle when it is out of sight. */
    show: (x: number, y: number) => {
      const seen = seenAt({ x, y }, view());
      const isSeen = seen.x >= 0 && seen.y >= 0 && seen.x <= size[0] && seen.y <= size[1];
      if (!isSeen) behaviour.translateTo(picture, x, y);
    },
    stop: () => picture.on('.zoom', null),
  };
}

function isForMap(event: Event, scale: number): boolean {
  if (event.target instanceof Element && event.target.closest('.map-insets')) return false;
  if (event instanceof WheelEvent) return scale > 1 || event.deltaY < 0 || event.ctrlKey;
  if (event.type.startsWith('touch')) return scale > 1 || (event as TouchEvent).touches.length > 1;
  return !(event instanceof MouseEvent && event.button !== 0);
}
