import { expect, test } from 'vitest';
import { tracksOf } from './tracks.ts';

const columns = [
  { label: 'Школа', width: 'minmax(0, 3fr)' },
  { label: 'Где', width: '120px' },
  { label: 'Мест', width: 'minmax(90px, 1fr)' },
  { label: 'Почему', width: '2fr' },
];

test('a row is no narrower than its fixed columns and a word in each of the others', () => {
  expect(tracksOf(columns, false)).toEqual({
    tracks: 'minmax(56px, 3fr) 120px minmax(90px, 1fr) minmax(66px, 2fr)',
    onPaper: 'minmax(0, 125fr) minmax(0, 120fr) minmax(0, 90fr) minmax(0, 100fr)',
    leastPx: 125 + 120 + 90 + 100 + 3 * 12 + 16,
  });
  expect(tracksOf(columns, true).leastPx - tracksOf(columns, false).leastPx).toBe(28 + 12);
});

test('a column that may stretch has room for the longest word of its head', () => {
  const [narrow] = columns;
  const { tracks, leastPx } = tracksOf(
    [{ label: 'До регистрации, дней', width: 'minmax(40px, 1fr)' }],
    false,
  );
  expect(tracks).toBe('minmax(126px, 1fr)');
  expect(leastPx).toBe(126 + 16);
  expect(tracksOf(narrow ? [narrow] : [], false).leastPx).toBe(125 + 16);
});
