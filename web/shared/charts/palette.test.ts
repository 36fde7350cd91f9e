import { describe, expect, test } from 'vitest';
import { contrast } from '../map/colour.ts';
import { chartPalette, statusKeys } from './palette.ts';

describe.each(['light', 'dark'] as const)('%s chart palette', (mode) => {
  const palette = chartPalette[mode];

  test.each(statusKeys)('%s is seen on the page', (key) => {
    expect(contrast(palette.status[key].colour, palette.background)).toBeGreaterThanOrEqual(3);
  });

  test.each(statusKeys)('the marks of %s are seen on its colour', (key) => {
    expect(contrast(palette.status[key].colour, palette.status[key].mark)).toBeGreaterThanOrEqual(2.4);
  });

  test('lines, axis words and the day of the report are seen', () => {
    for (const colour of [...palette.series, palette.planned, palette.asOf]) {
      expect(contrast(colour, palette.background)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(palette.axis, palette.background)).toBeGreaterThanOrEqual(4.5);
  });

  test('every status has a pattern of its own for black-and-white print', () => {
    expect(new Set(statusKeys.map((key) => palette.status[key].pattern)).size).toBe(statusKeys.length);
  });

  test('every series has a dash of its own', () => {
    expect(new Set(palette.dashes).size).toBeGreaterThanOrEqual(palette.series.length);
  });
});
