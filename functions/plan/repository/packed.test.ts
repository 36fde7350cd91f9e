import { expect, test } from 'vitest';
import { packFigures, unpackFigures } from './packed.ts';

const figuresOf = (measures: number) =>
  Object.fromEntries(
    Array.from({ length: measures }, (_, index) => [
      `1.${index}`,
      { obliged: 25 + (index % 7), satisfied: index % 25, overdue: index % 11 },
    ]),
  );

test('figures of an order of 35 measures stay as they are', () => {
  expect(packFigures(figuresOf(35))).toBeUndefined();
});

test('those of ten thousand fit into an item, and come out as they went in', () => {
  const packed = packFigures(figuresOf(10_000)) ?? '';
  expect(packed.length).toBeLessThan(300_000);
  expect(unpackFigures(packed)).toEqual(figuresOf(10_000));
  expect(unpackFigures(packed, '1.7')).toEqual({ '1.7': figuresOf(10_000)['1.7'] });
  expect(unpackFigures(packed, '2.7')).toEqual({});
});
