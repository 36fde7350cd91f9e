import { describe, expect, test } from 'vitest';
import { aContent, aParameter, aParameterEdition, stamp } from '../testing/builders.ts';
import {
  editionInForce,
  lacksOf,
  lineOf,
  statusOf,
  withApproval,
  withEdition,
  withWithdrawal,
} from './parameters.ts';

const later = { ...stamp, at: '2011-06-01T08:00:00.000Z', on: '2011-06-01' };
const approved = () => withApproval(aParameter(), stamp);

describe('what a parameter has to say before it is approved', () => {
  test.each([
    [{ definition: { ru: '', en: 'Pupils' } }, ['definition']],
    [{ unit: { ru: '', en: '' } }, ['unit']],
    [{ unit: { ru: '', en: '' }, valueType: 'yesNo' }, []],
    [{ source: { system: 'form', field: '' }, owner: '' }, ['sourceField', 'owner']],
    [{ retentionYears: undefined, expectedRecords: undefined }, ['retentionYears', 'expectedRecords']],
    [{}, []],
  ] as const)('%j lacks %j', (more, lacks) => {
    const content = aContent(more as Parameters<typeof aContent>[0]);
    expect(lacksOf(content)).toEqual(lacks);
    const parameter = aParameter({ editions: [aParameterEdition({ content })] });
    if (lacks.length === 0) expect(statusOf(withApproval(parameter, stamp))).toBe('approved');
    else expect(() => withApproval(parameter, stamp)).toThrow(/says all/);
  });
});

describe('editions', () => {
  const written = { content: aContent({ owner: 'Институт' }), ground: 'Протокол № 3' };

  test('a new one changes nothing until it is approved', () => {
    const next = withEdition(approved(), aParameter(), written, later);
    expect(lineOf(next)).toMatchObject({ edition: 1, owner: 'РЦОИ', status: 'approved' });
    const again = withApproval(next, later);
    expect(lineOf(again)).toMatchObject({ edition: 2, owner: 'Институт', status: 'approved' });
    expect(again.editions.map(({ ground }) => ground)).toEqual(['Приказ № 393, п. 12', 'Протокол № 3']);
  });

  test('an approved one is not approved twice, and a withdrawn parameter neither approved nor withdrawn', () => {
    expect(() => withApproval(approved(), later)).toThrow(/no draft/);
    const withdrawn = withWithdrawal(aParameter(), 'Не нужен', later);
    expect(statusOf(withdrawn)).toBe('withdrawn');
    expect(() => withApproval(withdrawn, later)).toThrow(/no draft/);
    expect(() => withWithdrawal(withdrawn, 'Не нужен', later)).toThrow(/withdrawn before/);
  });

  test('a withdrawn parameter that is written anew is a draft: what was approved holds no more', () => {
    const revived = withEdition(withWithdrawal(approved(), 'Не нужен', later), aParameter(), written, later);
    expect(statusOf(revived)).toBe('draft');
    expect(editionInForce(revived)).toBeUndefined();
    expect(revived.editions[0]?.approved).toEqual(stamp);
  });
});
