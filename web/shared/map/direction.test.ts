import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Direction, neighbourOf, type Spot } from './direction.ts';

/** A grid with a hole in the middle. */
const ring = new Map<string, Spot>(
  [...Array(9).keys()].filter((i) => i !== 4).map((i) => [`m-${i}`, { x: i % 3, y: Math.floor(i / 3) }]),
);

test.each([
  ['m-0', 'right', 'm-1'],
  ['m-0', 'down', 'm-3'],
  ['m-3', 'right', 'm-5'],
  ['m-1', 'down', 'm-7'],
  ['m-8', 'up', 'm-5'],
  ['m-2', 'right', undefined],
  ['unknown', 'left', undefined],
] as const)('from %s %s leads to %s', (from, direction, to) => {
  expect(neighbourOf(ring, from, direction)).toBe(to);
});

const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
  minLength: 1,
  maxLength: 30,
  selector: ([x, y]) => `${x}:${y}`,
});

test('every key leads strictly its own way, and leads somewhere while anything lies there', () => {
  fc.assert(
    fc.property(places, fc.constantFrom<Direction>('left', 'right', 'up', 'down'), (list, direction) => {
      const spots = new Map(list.map(([x, y]) => [`${x}:${y}`, { x, y }]));
      const way = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[direction] as [number, number];
      for (const [id, from] of spots) {
        const ahead = (to: Spot) => (to.x - from.x) * way[0] + (to.y - from.y) * way[1];
        const found = neighbourOf(spots, id, direction);
        const exists = [...spots.values()].some((spot) => ahead(spot) > 0);
        expect(found !== undefined).toBe(exists);
        if (found) expect(ahead(spots.get(found) ?? from)).toBeGreaterThan(0);
      }
    }),
  );
});
