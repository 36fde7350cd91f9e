import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LabelCandidate, nudged, overlap, placeLabels } from './labels.ts';

const box = { width: 300, height: 200 };
const side = fc.integer({ min: 1, max: 90 });
const candidates = fc
  .array(
    fc.record({
      x: fc.integer({ min: -20, max: 320 }),
      y: fc.integer({ min: -20, max: 220 }),
      width: side,
      height: side,
      priority: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map((label, i): LabelCandidate => ({ id: `m-${i}`, ...label })));

function isInside({ x, y, width, height }: LabelCandidate): boolean {
  return x >= width / 2 && y >= height / 2 && x <= box.width - width / 2 && y <= box.height - height / 2;
}

test('no two kept labels overlap, and a dropped one inside the box met one at least as important', () => {
  fc.assert(
    fc.property(candidates, (list) => {
      const kept = placeLabels(list, box);
      kept.forEach((a, i) => {
        for (const b of kept.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      });
      const ids = new Set(kept.map(({ id }) => id));
      for (const label of list.filter(({ id }) => !ids.has(id)).flatMap(nudged)) {
        const met = kept.some((other) => overlap(label, other) && other.priority >= label.priority);
        expect(met || !isInside(label)).toBe(true);
      }
    }),
  );
});

test('of two with no way around each other, the lesser is dropped', () => {
  const label = { x: 50, y: 50, width: 90, height: 80 };
  const kept = placeLabels(
    [
      { id: 'a', ...label, priority: 1 },
      { id: 'b', ...label, priority: 2 },
    ],
    box,
  );
  expect(kept.map(({ id }) => id)).toEqual(['b']);
});

test('what stands there already is not covered', () => {
  const label = { id: 'a', x: 150, y: 100, width: 60, height: 30, priority: 1 };
  const ring = { x: 150, y: 100, width: 20, height: 20 };
  const [moved] = placeLabels([label], box, [ring]);
  expect(moved && overlap(moved, ring)).toBe(false);
  expect(placeLabels([label], box, [{ ...ring, width: 300, height: 200 }])).toEqual([]);
});
