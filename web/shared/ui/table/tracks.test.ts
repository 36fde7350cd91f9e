import { expect, test } from 'vitest';
import { tracksOf } from './tracks.ts';

test('a row is no narrower than its fixed columns and a word in each of the others', () => {
  const columns = [
    { width: 'minmax(0, 3fr)' },
    { width: '120px' },
    { width: 'minmax(90px, 1fr)' },
    { width: '2fr' },
  ];
  expect(tracksOf(columns, false)).toEqual({
    tracks: 'minmax(0, 3fr) 120px minmax(90px, 1fr) 2fr',
    leastPx: 125 + 120 + 90 + 100 + 3 * 12 + 16,
  });
  expect(tracksOf(columns, true).leastPx - tracksOf(columns, false).leastPx).toBe(28 + 12);
});
