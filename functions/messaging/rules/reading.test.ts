import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterReading, idAt, isRead, newReading } from './reading.ts';

const idOf = (number: number) =>
  `${idAt(new Date(Date.UTC(2011, 8, 20) + number * 1000).toISOString())}-cause${number}`;

test('what has been read stays read, whatever is read later', () => {
  const step = fc.oneof(
    fc.integer({ min: 0, max: 50 }).map((number) => ({ ids: [idOf(number)] })),
    fc
      .integer({ min: 0, max: 50 })
      .map((number) => ({ until: new Date(Date.UTC(2011, 8, 20) + number * 1000).toISOString() })),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const read = new Set<string>();
      let reading = newReading('p-1');
      for (const done of steps) {
        reading = afterReading(reading, done);
        if ('ids' in done) for (const id of done.ids) read.add(id);
        else
          for (let number = 0; number <= 50; number += 1)
            if (idOf(number) <= `${idAt(done.until)}~`) read.add(idOf(number));
        for (let number = 0; number <= 50; number += 1)
          expect(isRead(reading, idOf(number))).toBe(read.has(idOf(number)));
      }
    }),
  );
});

test('reading again changes nothing, so nothing is written', () => {
  const read = afterReading(newReading('p-1'), { ids: [idOf(1)] });
  expect(afterReading(read, { ids: [idOf(1)] })).toBe(read);
});

test('five hundred are remembered one by one; older ones count as read', () => {
  const ids = Array.from({ length: 501 }, (_, number) => idOf(number + 1));
  const reading = afterReading(newReading('p-1'), { ids });
  expect(reading.readIds).toHaveLength(500);
  expect(isRead(reading, idOf(0))).toBe(true);
  expect(isRead(reading, idOf(501))).toBe(true);
  expect(isRead(reading, idOf(502))).toBe(false);
});
