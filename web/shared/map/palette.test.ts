import { describe, expect, test } from 'vitest';
import { contrast, inkOn, luminance } from './colour.ts';
import { fillOf, mapPalette, type ThemeMode } from './palette.ts';

const counts = [2, 3, 4, 5, 6];
const modes: ThemeMode[] = ['light', 'dark'];
const cases = modes.flatMap((mode) => counts.map((count) => [mode, count] as const));

describe.each(cases)('%s palette of %i classes', (mode, count) => {
  const palette = mapPalette(mode, count);

  test('neighbouring classes stand at least 1.3:1 apart', () => {
    palette.classes.slice(1).forEach((colour, i) => {
      expect(contrast(colour, palette.classes[i] ?? colour)).toBeGreaterThanOrEqual(1.3);
    });
  });

  test('luminance goes one way, so the order survives greyscale', () => {
    const sign = mode === 'light' ? -1 : 1;
    const levels = palette.classes.map((colour) => sign * luminance(colour));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });

  test('the outline stands at least 3:1 against every class', () => {
    for (const fill of [...palette.classes, palette.zero, palette.noData.fill, palette.notApplicable.fill]) {
      expect(contrast(fill, palette.outline)).toBeGreaterThanOrEqual(3);
    }
  });

  test('ink reads on every fill, and marks of absence are seen on theirs', () => {
    for (const fill of [...palette.classes, palette.zero])
      expect(contrast(fill, inkOn(fill))).toBeGreaterThan(4.5);
    for (const { fill, mark } of [palette.noData, palette.notApplicable]) {
      expect(contrast(fill, mark)).toBeGreaterThan(2.4);
    }
  });

  test('page text reads, and the frame of a chosen place is seen', () => {
    expect(contrast(palette.ink, palette.background)).toBeGreaterThan(7);
    expect(contrast(palette.mutedInk, palette.background)).toBeGreaterThan(4.5);
    expect(contrast(palette.accent, palette.halo)).toBeGreaterThan(7);
  });
});

test('a class beyond the palette takes its last colour', () => {
  expect(fillOf(mapPalette('light', 3), 9)).toBe(mapPalette('light', 3).classes[2]);
});

test('a palette is the same each time it is asked for', () => {
  expect(mapPalette('dark', 4)).toBe(mapPalette('dark', 4));
  expect(mapPalette('dark', 4)).not.toBe(mapPalette('light', 4));
});
