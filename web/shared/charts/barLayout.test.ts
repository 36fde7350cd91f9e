import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutBars } from './barLayout.ts';
import { statusKeys } from './palette.ts';
import type { RankedBar } from './types.ts';

const bar = fc
  .uniqueArray(
    fc.record({ status: fc.constantFrom(...statusKeys), count: fc.integer({ min: 0, max: 400 }) }),
    {
      selector: ({ status }) => status,
    },
  )
  .map((segments): RankedBar => ({ id: 'm', name: 'M', valueText: '', segments }));

test('segments touch without overlapping, in the order of statuses, and none with a count is lost', () => {
  fc.assert(
    fc.property(fc.array(bar, { maxLength: 20 }), fc.boolean(), (bars, relative) => {
      layOutBars(bars, 500, relative).forEach((segments, i) => {
        const counted = bars[i]?.segments.filter(({ count }) => count > 0) ?? [];
        expect(segments.map(({ status }) => status)).toEqual(
          statusKeys.filter((key) => counted.some(({ status }) => status === key)),
        );
        let end = 0;
        for (const { x, width } of segments) {
          expect(x).toBeCloseTo(end);
          expect(width).toBeGreaterThanOrEqual(1);
          end = x + width;
        }
        expect(end).toBeLessThanOrEqual(500 + statusKeys.length);
      });
    }),
  );
});

test('counts share one scale; shares fill the room', () => {
  const bars: RankedBar[] = [4, 2].map((count) => ({
    id: `m-${count}`,
    name: '',
    valueText: '',
    segments: [{ status: 'satisfied', count }],
  }));
  const widths = (relative: boolean) => layOutBars(bars, 100, relative).map(([segment]) => segment?.width);
  expect(widths(false)).toEqual([100, 50]);
  expect(widths(true)).toEqual([100, 100]);
});
