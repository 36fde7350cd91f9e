import { expect, test } from 'vitest';
import { tracksOf } from './tracks.ts';

const columns = [
  { label: 'Где', width: 'minmax(0, 3fr)' },
  { label: 'Когда', width: '120px' },
  { label: 'Кто', width: 'minmax(90px, 1fr)' },
  { label: 'Что', width: '2fr' },
];

test('a row is no narrower than its fixed columns and a word in each of the others', () => {
  expect(tracksOf(columns, false)).toEqual({
    tracks: 'minmax(125px, 3fr) 120px minmax(90px, 1fr) minmax(100px, 2fr)',
    leastPx: 125 + 120 + 90 + 100 + 3 * 12 + 16,
  });
  expect(tracksOf(columns, true).leastPx - tracksOf(columns, false).leastPx).toBe(28 + 12);
});

test('no word of a head is broken: its column is wide enough for the longest', () => {
  const wordy = [
    { label: 'Школ, где есть ответственные', width: 'minmax(0, 1fr)' },
    { label: 'Ответственные', width: '80px' },
    { label: 'Ответственные', width: '80px', look: 'number' as const },
  ];
  const [word, numbers] = [13 * 10 + 16, 13 * 10 + 16 + 12];
  expect(tracksOf(wordy, false).tracks).toBe(`minmax(${word}px, 1fr) ${word}px ${numbers}px`);
});

test('a word may be parted at its hyphen', () => {
  expect(tracksOf([{ label: 'half-year', width: '40px' }], false).tracks).toBe('56px');
});
