import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packagesTakenHistory } from '../predicates/packages.ts';
import { parametersApprovedHistory } from '../predicates/parameters.ts';
import { formAcceptedHistory } from '../predicates/submissions.ts';
import {
  aCheck,
  aForm,
  aFormContent,
  anApprovedParameter,
  aPackedForm,
  aParameter,
  aParameterEdition,
  aSheet,
  stamp,
} from '../testing/builders.ts';
import { examplesBehave, outcomeOf } from './checks.ts';
import { rulesOf, scoreOf } from './completeness.ts';
import { refuseBadContent, withPublication } from './forms.ts';
import { countsOf, sheetsToPack, withReceipts } from './packages.ts';
import { refuseFilling, refuseIncomplete, withWord } from './submissions.ts';

const day = (on: string) => ({ ...stamp, on, at: `${on}T08:00:00.000Z` });
const catalogue = [anApprovedParameter({ code: 'pupils' }), anApprovedParameter({ code: 'teachers' })];

describe('a check between fields', () => {
  test.each([
    ['atMost', 30, 'passes'],
    ['atMost', 31, 'fails'],
    ['atLeast', 29, 'fails'],
    ['equals', 30, 'passes'],
  ] as const)('%s: %i against 20 + 10 %s', (compare, teachers, outcome) => {
    expect(outcomeOf(aCheck({ compare, constant: 10 }), { teachers, pupils: 20 })).toBe(outcome);
  });

  test('says nothing while a field is empty, and its examples must behave', () => {
    expect(outcomeOf(aCheck(), { teachers: 3 })).toBe('unknown');
    expect(examplesBehave(aCheck())).toBe(true);
    expect(examplesBehave(aCheck({ failing: aCheck().passing }))).toBe(false);
  });
});

describe('the score of a sheet', () => {
  test('is the sum of the rules it names, and a hundred only when all are met', () => {
    const value = fc.option(fc.integer({ min: -2, max: 40 }), { nil: undefined });
    fc.assert(
      fc.property(value, value, (pupils, teachers) => {
        const values = {
          ...(pupils !== undefined && { pupils }),
          ...(teachers !== undefined && { teachers }),
        };
        const rules = rulesOf(aForm(), values);
        expect(rules).toHaveLength(3);
        expect(scoreOf(rules) === 100).toBe(rules.every(({ isMet }) => isMet));
        if (rules.some(({ blocks }) => blocks))
          expect(() => refuseIncomplete(aForm(), values)).toThrow(/do not agree/);
        else expect(() => refuseIncomplete(aForm(), values)).not.toThrow();
      }),
    );
  });
});

describe('a form', () => {
  test.each([
    ['an unknown parameter', aFormContent(), [catalogue[0]], 'unknownParameter'],
    [
      'an example that misbehaves',
      aFormContent({ checks: [aCheck({ failing: {} })] }),
      catalogue,
      'exampleMisbehaves',
    ],
    [
      'a check on what it does not ask',
      aFormContent({ checks: [aCheck({ left: ['rooms'] })] }),
      catalogue,
      'checkFieldNotNumber',
    ],
  ] as const)('with %s is refused', (_what, content, known, code) => {
    const refusal = caught(() =>
      refuseBadContent(
        content,
        known.flatMap((one) => one ?? []),
      ),
    );
    expect(refusal).toMatchObject({
      code: 'formHasErrors',
      errors: expect.arrayContaining([expect.objectContaining({ code })]),
    });
  });

  test('goes out with approved parameters only, once, and before it is due', () => {
    const draft = aForm({ status: 'draft', parameters: [] });
    const out = withPublication(draft, catalogue, day('2011-08-01'));
    expect(out.parameters.map(({ code }) => code)).toEqual(['pupils', 'teachers']);
    expect(() => withPublication(out, catalogue, day('2011-08-02'))).toThrow(/stays/);
    expect(() => withPublication(draft, catalogue, day('2011-08-16'))).toThrow(/passed/);
    const unapproved = [catalogue[0] ?? aParameter(), aParameter({ code: 'teachers' })];
    expect(() => withPublication(draft, unapproved, day('2011-08-01'))).toThrow(/approved/);
  });
});

test('a sheet is the school’s until it is sent, then the municipality’s; what was accepted may come back', () => {
  const sent = aSheet({ steps: [{ kind: 'submitted', ...day('2011-08-10') }] });
  expect(() => refuseFilling(aForm(), sent)).toThrow(/has been sent/);
  const accepted = withWord(sent, { kind: 'accepted', ...day('2011-08-11') });
  expect(() => withWord(accepted, { kind: 'accepted', ...day('2011-08-12') })).toThrow(/does not wait/);
  const returned = withWord(accepted, { kind: 'returned', ...day('2011-08-12'), remarks: 'Код' });
  expect(() => refuseFilling(aForm(), returned)).not.toThrow();
  expect(formAcceptedHistory(returned).map(({ since, status }) => [since, status])).toEqual([
    ['2011-08-10', 'missing'],
    ['2011-08-11', 'satisfied'],
    ['2011-08-12', 'missing'],
  ]);
});

describe('packages', () => {
  const accepted = (version: number) =>
    aSheet({ version, steps: [{ kind: 'accepted', ...day('2011-08-11') }] });
  const { schoolId } = accepted(2);
  const word = (result: 'taken' | 'rejected') =>
    result === 'taken' ? { schoolId, result } : { schoolId, result, reason: 'Нет такого кода' };

  test('carry what has not gone out as it is, and again what was rejected', () => {
    const out = aPackedForm();
    expect(sheetsToPack([accepted(2)], [out])).toEqual([]);
    expect(sheetsToPack([accepted(4)], [out])).toHaveLength(1);
    const rejected = withReceipts(out, { records: [word('rejected')] }, day('2011-08-18'));
    expect(sheetsToPack([accepted(2)], [rejected])).toHaveLength(1);
    expect(
      sheetsToPack([accepted(2)], [withReceipts(rejected, { records: [word('taken')] }, day('2011-08-19'))]),
    ).toEqual([]);
    expect(() => withReceipts(out, { records: [{ schoolId: 's-9', result: 'taken' }] }, stamp)).toThrow(
      /no sheet/,
    );
  });

  test('are late when a receipt has not come by its day', () => {
    expect(countsOf(aPackedForm(), '2011-08-19')).toMatchObject({ waiting: 1, isLate: false });
    expect(countsOf(aPackedForm(), '2011-08-20')).toMatchObject({ waiting: 1, isLate: true });
  });

  test('prove the passing on when all is taken, and no longer once something is rejected or late', () => {
    const taken = withReceipts(aPackedForm(), { records: [word('taken')] }, day('2011-08-18'));
    const second = aPackedForm({
      id: 'package-2',
      madeOn: '2011-09-01',
      madeAt: '2011-09-01T08:00:00.000Z',
      receiptsDueOn: '2011-09-06',
    });
    const said = (packages: Parameters<typeof packagesTakenHistory>[0]) =>
      packagesTakenHistory(packages).map(({ since, status, because }) => [since, status, because.code]);
    expect(said([taken])).toContainEqual(['2011-08-18', 'satisfied', 'sheetsTaken']);
    expect(said([aPackedForm()])).toContainEqual(['2011-08-20', 'missing', 'receiptsLate']);
    const withSecond = said([taken, second]);
    expect(withSecond).toContainEqual(['2011-09-07', 'missing', 'receiptsLate']);
    expect(withSecond).not.toContainEqual(['2011-09-01', 'missing', expect.anything()]);
    const rejected = withReceipts(second, { records: [word('rejected')] }, day('2011-09-02'));
    expect(said([taken, rejected])).toContainEqual(['2011-09-02', 'missing', 'sheetsRejected']);
  });
});

test('the catalogue is approved while every parameter in it is, whatever editions come', () => {
  const first = aParameterEdition({ approved: stamp });
  const second = aParameterEdition({ ...day('2011-06-01'), number: 2 });
  const edited = aParameter({ code: 'b', editions: [first, second] });
  const said = parametersApprovedHistory([anApprovedParameter({ code: 'a' }), edited]);
  expect(said.map(({ status }) => status)).toEqual(['satisfied']);
  const draft = aParameter({ code: 'c', editions: [aParameterEdition(day('2011-06-02'))] });
  expect(parametersApprovedHistory([edited, draft]).at(-1)).toMatchObject({
    since: '2011-06-02',
    status: 'missing',
    because: { params: { approved: 1, of: 2 } },
  });
});

function caught(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
