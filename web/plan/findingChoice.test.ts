import { expect, test } from 'vitest';
import { chosenFindings } from './findingChoice.ts';
import { worstByMeasure } from './severity.ts';
import { sampleFindings } from './testing/samples.ts';

const none = { severity: undefined, rule: undefined, measure: undefined };

test('each filter narrows, and together they narrow more', () => {
  const ids = (choice: Partial<Parameters<typeof chosenFindings>[1]>) =>
    chosenFindings(sampleFindings, { ...none, ...choice }).map(({ rule }) => rule);
  expect(ids({})).toHaveLength(3);
  expect(ids({ severity: 'gap' })).toEqual(['ownerMissing']);
  expect(ids({ measure: '16' })).toEqual(['ownerMissing', 'dayOff']);
  expect(ids({ measure: '16', rule: 'dayOff' })).toEqual(['dayOff']);
  expect(ids({ measure: '13', severity: 'notice' })).toEqual([]);
});

test('the heaviest finding speaks for a measure', () => {
  expect(Object.fromEntries(worstByMeasure(sampleFindings))).toEqual({
    14: 'contradiction',
    13: 'contradiction',
    16: 'gap',
  });
});
