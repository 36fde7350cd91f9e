import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collision } from './collisions.ts';
import { travelMinutes } from './travel.ts';

const venues = [
  { venueId: 'a', point: { lat: 51.66, lon: 39.2 } },
  { venueId: 'b', point: { lat: 51.1, lon: 40.03 } },
  { venueId: 'c', point: { lat: 50.2, lon: 39.55 } },
  { venueId: undefined, point: undefined },
];
const booking = fc
  .tuple(fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 1, max: 600 }), fc.constantFrom(...venues))
  .map(([from, length, place]) => ({ from, to: Math.min(1439, from + length), ...place }));

const plainOverlap = (a: { from: number; to: number }, b: { from: number; to: number }) =>
  Array.from({ length: 1440 }, (_, minute) => minute).some(
    (minute) => a.from <= minute && minute < a.to && b.from <= minute && minute < b.to,
  );

test('two bookings collide whichever is asked about first', () => {
  fc.assert(fc.property(booking, booking, (a, b) => collision(a, b) === collision(b, a)));
});

test('what shares a minute collides, and what is a way apart does not', () => {
  fc.assert(
    fc.property(booking, booking, (a, b) => {
      const found = collision(a, b);
      if (plainOverlap(a, b)) return found === 0;
      const gap = Math.max(a.from, b.from) - Math.min(a.to, b.to);
      return gap >= travelMinutes(a, b) ? found === undefined : found === travelMinutes(a, b);
    }),
  );
});

test('nearer in time never collides less', () => {
  fc.assert(
    fc.property(booking, booking, fc.integer({ min: 0, max: 300 }), (a, b, later) => {
      if (b.from < a.to) return true;
      const further = { ...b, from: b.from + later, to: b.to + later };
      return collision(a, further) === undefined || collision(a, b) !== undefined;
    }),
  );
});

test('the way is the same both ways, none within a house or a call, and grows with the distance', () => {
  const [a, b, c, online] = venues as [
    (typeof venues)[0],
    (typeof venues)[0],
    (typeof venues)[0],
    (typeof venues)[0],
  ];
  expect(travelMinutes(a, a)).toBe(0);
  expect(travelMinutes(a, online)).toBe(0);
  expect(travelMinutes(a, b)).toBe(travelMinutes(b, a));
  expect(travelMinutes(a, b)).toBeLessThan(travelMinutes(a, c));
  // Voronezh to Bobrov is 85 km in a straight line.
  expect(travelMinutes(a, b)).toBeGreaterThan(100);
  expect(travelMinutes(a, b)).toBeLessThan(150);
});
