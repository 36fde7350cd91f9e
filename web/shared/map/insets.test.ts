import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type InsetCandidate, layInsets, smallOnes } from './insets.ts';

function aShape(id: string, side: number, x = 0, y = 0): InsetCandidate {
  return { id, area: side * side, bounds: { left: x, top: y, right: x + side, bottom: y + side } };
}

const large = Array.from({ length: 9 }, (_, i) => aShape(`l-${i}`, 60, 60 * i));

test('only what is small among its neighbours is enlarged, the smallest first', () => {
  const shapes = [...large, aShape('town', 9), aShape('city', 4), aShape('district', 30)];
  expect(smallOnes(shapes).map(({ id }) => id)).toEqual(['city', 'town']);
});

test('where all are small there are no insets', () => {
  const shapes = Array.from({ length: 2500 }, (_, i) => aShape(`m-${i}`, 8 + (i % 5)));
  expect(layInsets(shapes, { width: 400, height: 400 })).toEqual({ insets: [], height: 0 });
});

test('frames stand under the map inside its width, apart from each other, with the shape inside each', () => {
  const small = fc.array(
    fc.tuple(fc.double({ min: 0.01, max: 15, noNaN: true }), fc.integer({ min: 0, max: 500 })),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(small, fc.integer({ min: 130, max: 1600 }), (sides, width) => {
      const shapes = [...large, ...sides.map(([side, at], i) => aShape(`s-${i}`, side, at, at))];
      const { insets, height } = layInsets(shapes, { width, height: 300 });
      expect(insets).toHaveLength(sides.length);
      insets.forEach(({ id, frame, scale, left, top }, i) => {
        expect(frame.left).toBeGreaterThanOrEqual(0);
        expect(frame.right).toBeLessThanOrEqual(width);
        expect(frame.top).toBeGreaterThan(300);
        expect(frame.bottom).toBeLessThanOrEqual(300 + height);
        const bounds = shapes.find((shape) => shape.id === id)?.bounds ?? frame;
        expect(bounds.left * scale + left).toBeGreaterThanOrEqual(frame.left);
        expect(bounds.right * scale + left).toBeLessThanOrEqual(frame.right + 1e-6);
        expect(bounds.bottom * scale + top).toBeLessThanOrEqual(frame.bottom + 1e-6);
        for (const other of insets.slice(i + 1))
          expect(
            other.frame.left >= frame.right ||
              other.frame.top >= frame.bottom ||
              other.frame.right <= frame.left,
          ).toBe(true);
      });
    }),
  );
});
