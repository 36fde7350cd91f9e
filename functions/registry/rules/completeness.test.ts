import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompletenessCode, completenessCodes } from '../contract/completeness.ts';
import type { Node } from '../contract/nodes.ts';
import { aNode } from '../testing/builders.ts';
import {
  completenessRules,
  completenessView,
  corrected,
  isLacking,
  lacksOf,
  recheck,
} from './completeness.ts';

const whole: Partial<Node> = {
  address: 'с. Анна, ул. Школьная, 1',
  locality: 'rural',
  nodeType: 'school',
  pupils: 240,
  classes: 11,
  point: { lat: 51.49, lon: 40.42 },
  confirmations: [{ effectiveAt: '2011-06-20', recordedAt: '2011-06-20T08:00:00.000Z', by: 'p-school' }],
};

/** For each rule, what of a record makes it fail and what makes it pass. */
const fixtures: Record<CompletenessCode, { fails: Partial<Node>[]; passes: Partial<Node>[] }> = {
  address: { fails: [{ address: undefined }, { address: ' с. ' }], passes: [{ address: 'с. Анна' }] },
  locality: { fails: [{ locality: undefined }], passes: [{ locality: 'urban' }] },
  schoolType: { fails: [{ nodeType: undefined }, { nodeType: ' ' }], passes: [{ nodeType: 'lyceum' }] },
  pupils: { fails: [{ pupils: undefined }, { pupils: 0 }], passes: [{ pupils: 11 }] },
  classes: { fails: [{ classes: undefined }, { classes: 0 }], passes: [{ classes: 6 }] },
  classSize: {
    fails: [
      { pupils: 441, classes: 11 },
      { pupils: 10, classes: 11 },
    ],
    passes: [{ pupils: 440, classes: 11 }, { pupils: 11, classes: 11 }, { pupils: undefined }],
  },
  place: { fails: [{ point: undefined }], passes: [{ point: { lat: 0, lon: 0 } }] },
  confirmation: { fails: [{ confirmations: [] }], passes: [{}] },
};

describe.each(completenessCodes)('the rule %s', (code) => {
  test.each(fixtures[code].fails)('fails for %j', (fields) => {
    expect(lacksOf(aNode({ ...whole, ...fields }))).toEqual([code]);
  });
  test.each(fixtures[code].passes)('passes for %j', (fields) => {
    expect(lacksOf(aNode({ ...whole, ...fields }))).not.toContain(code);
  });
});

test('the score is the sum of the weights of the rules that pass, 100 for a whole record', () => {
  const lacking = fc.record({
    address: fc.constantFrom(undefined, 'с. Анна'),
    locality: fc.constantFrom(undefined, 'rural' as const),
    pupils: fc.option(fc.nat(2000), { nil: undefined }),
    classes: fc.option(fc.nat(60), { nil: undefined }),
    point: fc.constantFrom(undefined, { lat: 51, lon: 39 }),
  });
  fc.assert(
    fc.property(lacking, (fields) => {
      const { score, isComplete, rules } = completenessView(aNode({ ...whole, ...fields }), undefined);
      const passing = rules.filter(({ passes }) => passes);
      expect(score).toBe(passing.reduce((sum, { weight }) => sum + weight, 0));
      expect(isComplete).toBe(rules.every(({ passes, isMandatory }) => passes || !isMandatory));
    }),
  );
  expect(completenessView(aNode(whole), undefined)).toMatchObject({ score: 100, isComplete: true });
  expect(Object.values(completenessRules).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});

test('a correction fills in what lacks, and says what is still wrong with the field', () => {
  const node = aNode({ ...whole, classes: undefined, address: undefined });
  expect(isLacking(node, 'classes')).toBe(true);
  expect(isLacking(node, 'locality')).toBe(false);
  expect(corrected(node, { address: 'с. Анна' })).not.toHaveProperty('still');
  expect(corrected(node, { classes: 2 }).still).toBe('classSize');
});

test('findings are kept as they change, whatever order versions are met in and however often', () => {
  const learned = { since: '2011-05-20', recordedAt: '2011-05-20T08:00:00.000Z' };
  const first = recheck(undefined, aNode({ ...whole, address: undefined }), learned);
  const second = recheck(first, aNode({ ...whole, version: 2 }), { ...learned, since: '2011-05-21' });
  expect(second?.facts).toMatchObject([
    { score: 80, lacks: ['address'] },
    { score: 100, lacks: [] },
  ]);
  expect(recheck(second, aNode({ ...whole, address: undefined }), learned)).toBe(second);
  expect(recheck(second, aNode({ ...whole, version: 3 }), learned)).toBe(second);
});
