import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencesOf, merged, type Side } from './merge.ts';

const codes = ['pupils', 'teachers', 'classes'];

test('only what differs is asked about, and whoever has changed it is offered', () => {
  const sides = {
    base: { pupils: 400, teachers: 30 },
    mine: { pupils: 410, teachers: 30, classes: '' },
    theirs: { pupils: 400, teachers: 31 },
  };
  expect(differencesOf(codes, sides)).toEqual([
    { code: 'pupils', mine: 410, theirs: 400, offered: 'mine' },
    { code: 'teachers', mine: 30, theirs: 31, offered: 'theirs' },
  ]);
});

test('after any choice nothing else has changed, and each field is as somebody filled it in', () => {
  const values = fc.dictionary(fc.constantFrom(...codes), fc.integer({ min: 0, max: 3 }));
  const choice = fc.constantFrom<Side>('mine', 'theirs');
  fc.assert(
    fc.property(values, values, values, choice, (base, mine, theirs, side) => {
      const differences = differencesOf(codes, { base, mine, theirs });
      const sides = Object.fromEntries(differences.map(({ code }) => [code, side]));
      expect(merged(theirs, mine, sides)).toEqual(side === 'mine' ? mine : theirs);
    }),
  );
});
