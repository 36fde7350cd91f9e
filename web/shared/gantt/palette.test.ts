// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { setPalette, toneOf } from './palette.ts';
import { resolvePalette } from './resolvePalette.ts';
import { testPalette } from './testing.ts';

test('colours become custom properties, tones do not', () => {
  const element = document.createElement('div');
  setPalette(element, testPalette);
  expect(element.style.getPropertyValue('--gantt-mutedText')).toBe('#555');
  expect(element.style).toHaveLength(Object.keys(testPalette).length - 1);
});

test('an unknown tone is an outline', () => {
  expect(toneOf(testPalette, 'nobody')).toEqual({ fill: '#555', pattern: 'outline' });
  expect(toneOf(testPalette, 'done')).toEqual({ fill: '#2a7' });
});

test('plain colours are left as they are, and nothing stays in the document', () => {
  expect(resolvePalette(testPalette, document.body)).toEqual(testPalette);
  expect(document.body.childElementCount).toBe(0);
});
