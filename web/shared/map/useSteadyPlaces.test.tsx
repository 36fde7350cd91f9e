import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { MapPlace } from './types.ts';
import { useSteadyPlaces } from './useSteadyPlaces.ts';

const place: MapPlace = {
  id: 'a',
  name: 'A',
  shortName: 'A',
  reading: 0.5,
  valueText: '50 %',
  ariaLabel: 'A',
};

test('places made anew are the same list until one of them says something else', () => {
  const { result, rerender } = renderHook(useSteadyPlaces, { initialProps: [place] });
  const first = result.current;
  rerender([{ ...place }]);
  expect(result.current).toBe(first);
  rerender([{ ...place, stale: true }]);
  expect(result.current).toEqual([{ ...place, stale: true }]);
  rerender([place, { ...place, id: 'b' }]);
  expect(result.current).toHaveLength(2);
});
