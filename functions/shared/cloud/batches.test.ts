import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchLimits, inBatches } from './batches.ts';

const bodies = fc.array(
  fc.integer({ min: 0, max: batchLimits.bytes }).map((bytes) => 'x'.repeat(bytes)),
  { maxLength: 40 },
);

test('every message is sent once, in order, within the limits of a call', () => {
  fc.assert(
    fc.property(bodies, (sent) => {
      const batches = inBatches(sent);
      expect(batches.flat().map(({ length }) => length)).toEqual(sent.map(({ length }) => length));
      for (const batch of batches) {
        expect(batch.length).toBeLessThanOrEqual(batchLimits.messages);
        expect(Buffer.byteLength(batch.join(''))).toBeLessThanOrEqual(batchLimits.bytes);
      }
    }),
    { numRuns: 40 },
  );
});

test('small messages fill a call', () => {
  expect(inBatches(Array.from({ length: 21 }, String)).map(({ length }) => length)).toEqual([10, 10, 1]);
});

test('a message is measured in bytes, not in letters', () => {
  const cyrillic = 'ж'.repeat(batchLimits.bytes / 2);
  expect(inBatches([cyrillic, cyrillic])).toHaveLength(2);
  expect(() => inBatches([`${cyrillic}ж`])).toThrow('larger than a queue takes');
});
