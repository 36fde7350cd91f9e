import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { afterPaint } from '../ui/afterPaint.ts';
import type { Spot } from './direction.ts';
import type { MapView } from './types.ts';
import { greatestZoom, isSameView, wholeView } from './view.ts';
import type { Zooming } from './zooming.ts';

const buttonStep = 1.5;

interface ZoomOptions {
  width: number;
  height: number;
  /** View shared with other maps; without it the map keeps its own. */
  view?: MapView | undefined;
  onView?: ((view: MapView) => void) | undefined;
}

type Act = (zooming: Zooming) => void;

/**
 * Zoom and pan. Nobody can do either before there is a picture, so that script comes after it; what is asked for in
 * between is done then.
 */
export function useZoom(svg: RefObject<SVGSVGElement | null>, options: ZoomOptions) {
  const { width, height, view, onView } = options;
  const [transform, setTransform] = useState(wholeView);
  const zooming = useRef<Zooming>(undefined);
  const waiting = useRef<Act[]>([]);
  const tell = useRef(onView);
  tell.current = onView;
  /** A button or a key of this map is at work. */
  const asked = useRef(false);

  const whenReady = useCallback((act: Act) => {
    if (zooming.current) act(zooming.current);
    else waiting.current.push(act);
  }, []);

  useEffect(() => {
    let gone = false;
    const cancel = afterPaint(async () => {
      const { startZooming } = await import('./zooming.ts');
      if (gone || !svg.current) return;
      zooming.current = startZooming(svg.current, (next, byHand) => {
        setTransform((before) => (isSameView(before, next) ? before : next));
        // Only what a hand does is passed on: maps that follow each other would go round and round.
        if (byHand || asked.current) tell.current?.(next);
      });
      for (const act of waiting.current.splice(0)) act(zooming.current);
    });
    return () => {
      gone = true;
      cancel();
      zooming.current?.stop();
      zooming.current = undefined;
    };
  }, [svg]);

  useEffect(() => whenReady((ready) => ready.fit(width, height)), [whenReady, width, height]);
  useEffect(() => {
    if (view) whenReady((ready) => ready.follow(view));
  }, [whenReady, view]);

  const ask = (act: Act) =>
    whenReady((ready) => {
      asked.current = true;
      act(ready);
      asked.current = false;
    });

  return {
    transform,
    isWhole: transform.k === 1,
    isClosest: transform.k >= greatestZoom,
    zoomIn: () => ask((ready) => ready.scaleBy(buttonStep)),
    zoomOut: () => ask((ready) => ready.scaleBy(1 / buttonStep)),
    reset: () => ask((ready) => ready.reset()),
    panBy: ([dx, dy]: readonly [number, number]) => ask((ready) => ready.panBy(dx, dy)),
    nearTo: ({ x, y }: Spot, k: number) => ask((ready) => ready.nearTo(x, y, k)),
    /** Twice as near, around a point of the unzoomed picture. */
    approach: (x: number, y: number) => ask((ready) => ready.nearTo(x, y, 2 * transform.k)),
    show: (x: number, y: number) => ask((ready) => ready.show(x, y)),
  };
}
