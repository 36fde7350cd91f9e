import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnSections } from './useLongList.ts';

test('whatever the sections and the window: each line of it is drawn once, in its order, and no other', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(sizes, fc.nat(40), fc.nat(20), (sections, from, length) => {
      const count = sections.reduce((sum, size) => sum + size + 1, 0);
      const window = { from: Math.min(from, count), to: Math.min(from + length, count) };
      const lines = drawnSections(sections, (size) => size, window).flatMap(
        ({ line, hasHead, first, last }) => [
          ...(hasHead ? [line] : []),
          ...Array.from({ length: Math.max(0, last - first) }, (_, index) => line + 1 + first + index),
        ],
      );
      const wanted = Array.from({ length: window.to - window.from }, (_, index) => window.from + index);
      expect(lines).toEqual(wanted);
    }),
  );
});
