import type { MapView } from './types.ts';

export const greatestZoom = 16;

export const wholeView: MapView = { k: 1, x: 0, y: 0 };

export function isSameView(a: MapView, b: MapView): boolean {
  return a.k === b.k && a.x === b.x && a.y === b.y;
}
