import { describe, expect, test } from 'vitest';
import { Refusal } from '../../shared/refusal.ts';
import type { SucceedNode } from '../contract/succession.ts';
import { aNode } from '../testing/builders.ts';
import { isOpenOn, nameOn } from './nodes.ts';
import { succeeded } from './succession.ts';

const said = { recordedAt: '2011-08-20T08:00:00.000Z', recordedBy: 'p-leadership' };
const school = aNode();
const heir = aNode({ id: 's-20602000-002' });
const merge: SucceedNode = { kind: 'merge', on: '2011-09-01', actNumber: '55', into: heir.id };

describe('a merger', () => {
  const made = succeeded(school, [heir], merge, said);

  test('closes the node on that day and keeps both histories', () => {
    expect(isOpenOn(made.node, '2011-08-31')).toBe(true);
    expect(isOpenOn(made.node, '2011-09-01')).toBe(false);
    expect(made.node.succession).toMatchObject([
      { kind: 'merge', role: 'forerunner', others: [heir.id], actNumber: '55' },
    ]);
    expect(made.heirs[0]?.succession).toMatchObject([{ kind: 'merge', role: 'heir', others: [school.id] }]);
    expect(made.heirs[0]?.closedOn).toBeUndefined();
  });

  test('said again after an interruption adds nothing to the heir', () => {
    const again = succeeded(school, made.heirs, merge, { ...said, recordedAt: '2011-08-21T08:00:00.000Z' });
    expect(again.heirs).toEqual(made.heirs);
  });
});

test('a split may leave the node open beside its heirs', () => {
  const split: SucceedNode = {
    kind: 'split',
    on: '2011-09-01',
    actNumber: '56',
    into: [heir.id],
    closes: false,
  };
  const made = succeeded(school, [heir], split, said);
  expect(made.node.closedOn).toBeUndefined();
  expect(made.node.succession[0]?.role).toBe('forerunner');
});

test('a rename holds from its day on; before it the old name stands', () => {
  const rename: SucceedNode = {
    kind: 'rename',
    on: '2011-12-01',
    actNumber: '57',
    name: { ru: 'МБОУ «Аннинский лицей»', en: '' },
  };
  const { node } = succeeded(school, [], rename, said);
  expect(nameOn(node, '2011-11-30').ru).toBe('МОУ «Аннинская СОШ № 1»');
  expect(nameOn(node, '2011-12-01').ru).toBe('МБОУ «Аннинский лицей»');
  expect(node.closedOn).toBeUndefined();
});

describe('not possible', () => {
  const cases = [
    [
      'a region that closes',
      aNode({ id: 'r-20', kind: 'region' }),
      [],
      { kind: 'close', on: '2011-09-01', actNumber: '1' },
      0,
      'regionStays',
    ],
    [
      'a node with open children',
      aNode({ kind: 'municipality' }),
      [],
      { kind: 'close', on: '2011-09-01', actNumber: '1' },
      3,
      'childrenOpen',
    ],
    ['a merger into itself', school, [school], { ...merge, into: school.id }, 0, 'heirIsItself'],
    [
      'a merger into another kind',
      school,
      [aNode({ id: 'm-1', kind: 'municipality' })],
      merge,
      0,
      'heirOfOtherKind',
    ],
    [
      'a merger into another region',
      school,
      [aNode({ id: 's-2', regionId: 'r-36' })],
      merge,
      0,
      'heirElsewhere',
    ],
    ['a merger into a closed school', school, [{ ...heir, closedOn: '2011-07-01' }], merge, 0, 'heirNotOpen'],
    ['an end before the opening', aNode({ opensOn: '2011-10-01' }), [heir], merge, 0, 'beforeOpening'],
  ] as const;
  test.each(cases)('%s', (_what, node, heirs, succession, children, reason) => {
    expect(() => succeeded(node, heirs, succession as SucceedNode, said, children)).toThrow(
      expect.objectContaining({ code: 'successionNotPossible', params: expect.objectContaining({ reason }) }),
    );
  });

  test('a node that has closed has no second end', () => {
    expect(() => succeeded({ ...school, closedOn: '2011-07-01' }, [heir], merge, said)).toThrow(Refusal);
  });
});
