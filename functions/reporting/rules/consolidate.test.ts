import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aQuarterlyData, aWhole } from '../testing/builders.ts';
import { canonicalJson, dataHash } from './canonical.ts';
import { dueOnOf, quarterOn } from './quarters.ts';

test('the whole adds up what is in it and names what is not', () => {
  const { of, included, missing, sections, municipalities } = aWhole(5);
  expect([of, included.length, missing.map(({ nodeId }) => nodeId)]).toEqual([5, 4, ['m-20604000']]);
  for (const { number, counts } of sections[0]?.rows ?? []) {
    const parts = municipalities.map(({ measures }) => measures[number] ?? [0, 0]);
    expect(counts.obliged).toBe(parts.reduce((sum, [obliged]) => sum + obliged, 0));
    expect(counts.satisfied).toBe(parts.reduce((sum, [, satisfied]) => sum + satisfied, 0));
  }
});

test('equal values have equal bytes, in whichever order their fields were written', () => {
  const shuffled = (value: Record<string, unknown>) => Object.fromEntries(Object.entries(value).reverse());
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
    }),
  );
  const data = aQuarterlyData();
  expect(dataHash(shuffled(data))).toBe(dataHash(data));
  expect(dataHash({ ...data, schools: 25 })).not.toBe(dataHash(data));
});

test('a quarter is due on the tenth, and stands as of its end once that is past', () => {
  expect(dueOnOf('2011-Q4')).toBe('2012-01-10');
  expect(quarterOn('2011-Q2', '2011-05-20')).toMatchObject({ asOf: '2011-05-20', isOver: false });
  expect(quarterOn('2011-Q2', '2011-06-30')).toMatchObject({ asOf: '2011-06-30', isOver: true });
  expect(quarterOn('2011-Q2', '2011-09-20')).toMatchObject({ asOf: '2011-06-30', isOver: true });
  expect(() => quarterOn('2011-Q3', '2011-06-30')).toThrow(/has not begun/);
});
