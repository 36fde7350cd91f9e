import { useRef } from 'react';
import type { MapPlace } from './types.ts';

/** The same list as before while nothing that it says has changed: pages make one anew with each hover. */
export function useSteadyPlaces(places: readonly MapPlace[]): readonly MapPlace[] {
  const kept = useRef(places);
  const isSame =
    kept.current.length === places.length && places.every((place, i) => isSamePlace(place, kept.current[i]));
  if (!isSame) kept.current = places;
  return kept.current;
}

function isSamePlace(a: MapPlace, b: MapPlace | undefined): boolean {
  const keys = Object.keys(a) as (keyof MapPlace)[];
  return b !== undefined && keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
