import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { travellingClock } from '../../../functions/shared/clock.ts';
import { openRecords } from './records.ts';

let folder: string;
let file: string;
const clock = travellingClock('2026-01-01T00:00:00Z');
const nowEpochSeconds = Date.parse('2026-01-01T00:00:00Z') / 1000;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
  file = join(folder, 'sessions.jsonl');
  clock.travelTo('2026-01-01T00:00:00Z');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('whatever was set and removed, a reopened journal knows the same', () => {
  const change = fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.option(fc.integer()) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      rmSync(file, { force: true });
      const records = openRecords(file, clock);
      const expected = new Map<string, { number: number }>();
      for (const { key, value } of changes) {
        if (value === null) {
          records.remove(key);
          expected.delete(key);
        } else {
          records.set(key, { number: value });
          expected.set(key, { number: value });
        }
      }
      const reopened = openRecords(file, clock);
      for (const known of [records, reopened]) expect(new Map(known.under(''))).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test('a line torn by a crash loses only itself', () => {
  openRecords(file, clock).set('whole', { kept: true });
  appendFileSync(file, '{"key":"torn","val');

  const reopened = openRecords(file, clock);
  reopened.set('after', { kept: true });

  expect(
    openRecords(file, clock)
      .under('')
      .map(([key]) => key),
  ).toEqual(['whole', 'after']);
});

test('what has expired is neither found nor kept', () => {
  const records = openRecords(file, clock);
  records.set('short', { kept: false }, nowEpochSeconds + 60);
  records.set('long', { kept: true }, nowEpochSeconds + 6000);

  clock.travelTo('2026-01-01T00:01:00Z');

  expect(records.get('short')).toBeUndefined();
  openRecords(file, clock);
  expect(readFileSync(file, 'utf8')).not.toContain('short');
  expect(records.get('long')).toEqual({ kept: true });
});

test('a found record is a copy: changing it changes nothing here', () => {
  const records = openRecords(file, clock);
  records.set('a', { inner: { number: 1 } });

  const found = records.get('a') as { inner: { number: number } };
  found.inner.number = 2;

  expect(records.get('a')).toEqual({ inner: { number: 1 } });
});

test('the journal does not grow with the number of changes', () => {
  const records = openRecords(file, clock);
  for (let turn = 0; turn < 10_050; turn += 1) records.set('same', { turn });

  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(100);
  expect(openRecords(file, clock).get('same')).toEqual({ turn: 10_049 });
});
