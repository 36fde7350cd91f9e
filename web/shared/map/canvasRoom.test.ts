import { expect, test } from 'vitest';
import { PictureTooLarge, scaleThatFits } from './canvasRoom.ts';

test.each([
  ['sharp while a canvas holds it', { width: 1600, height: 8192 }, 2],
  ['plain where a sharp one would be too high', { width: 1600, height: 8193 }, 1],
  ['plain where a sharp one would be too wide', { width: 16_384, height: 900 }, 1],
])('a picture is %s', (_, size, scale) => {
  expect(scaleThatFits(size, 2)).toBe(scale);
});

test('beyond that it is refused with its size', () => {
  expect(() => scaleThatFits({ width: 2160, height: 400_070.5 }, 2)).toThrow(PictureTooLarge);
  expect(() => scaleThatFits({ width: 2160, height: 400_070.5 }, 2)).toThrow('2160 × 400071');
});
