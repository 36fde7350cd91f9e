import { describe, expect, test } from 'vitest';
import { aMeasure, aPlan, by, waitsFor } from '../testing/builders.ts';
import { comparePlans } from './compare.ts';
import { actOf, checkContent, versionInForce } from './versions.ts';

const act = { number: '17', signedOn: '2011-04-29' };
const content = aPlan([aMeasure({ number: '1', ...by('2011-05-13') }), aMeasure({ number: '2' })]);
const postponed = aPlan([aMeasure({ number: '1', ...by('2011-05-20') }), aMeasure({ number: '2' })]);
const named = aPlan([aMeasure({ number: '1', accountable: 'Анна Петрова' }), aMeasure({ number: '2' })]);

describe('actOf', () => {
  test('a first version rests on the order', () => {
    expect(actOf(content, undefined, undefined)).toEqual(act);
  });

  test.each([
    ['a moved date', postponed],
    ['a new measure', aPlan([...(content.sections[0]?.measures ?? []), aMeasure({ number: '3' })])],
    ['a measure left out', aPlan([aMeasure({ number: '1' })])],
  ])('%s needs an act', (_what, changed) => {
    expect(() => actOf(changed, undefined, { content, act })).toThrow(
      expect.objectContaining({ code: 'actRequired' }),
    );
    const amending = { number: '52', signedOn: '2011-05-10' };
    expect(actOf(changed, amending, { content, act })).toEqual(amending);
  });

  test('naming who is accountable keeps the act in force', () => {
    expect(actOf(named, undefined, { content, act })).toEqual(act);
  });
});

describe('versionInForce', () => {
  const versions = [
    { number: 1, act, publishedAt: '2011-05-02T08:00:00.000Z', publishedBy: 'p' },
    {
      number: 2,
      act: { number: '52', signedOn: '2011-05-10' },
      publishedAt: '2011-05-12T20:30:00.000Z',
      publishedBy: 'p',
    },
  ];

  test.each([
    ['2011-04-30', 1],
    ['2011-05-10', 1],
    ['2011-05-12', 1],
    ['2011-05-13', 2],
  ])('on %s version %i', (asOf, number) => {
    expect(versionInForce(versions, asOf, 'Europe/Moscow')).toBe(number);
  });
});

describe('comparePlans', () => {
  test('names the measure, the field and by how many days its deadline moved', () => {
    expect(comparePlans(content, postponed)).toEqual([
      {
        number: '1',
        kind: 'changed',
        deadlineMovedDays: 7,
        fields: [
          {
            field: 'deadline',
            from: { kind: 'date', on: '2011-05-13' },
            to: { kind: 'date', on: '2011-05-20' },
          },
          { field: 'deadlineText', from: '2011-05-13', to: '2011-05-20' },
        ],
      },
    ]);
    expect(comparePlans(content, content)).toEqual([]);
  });

  test('what is only in one of them', () => {
    const other = aPlan([aMeasure({ number: '1', ...by('2011-05-13') }), aMeasure({ number: '3' })]);
    expect(comparePlans(content, other).map(({ number, kind }) => [number, kind])).toEqual([
      ['3', 'added'],
      ['2', 'removed'],
    ]);
  });
});

describe('checkContent', () => {
  test.each([
    ['numberRepeated', aPlan([aMeasure(), aMeasure()])],
    ['predecessorUnknown', aPlan([aMeasure(waitsFor('9'))])],
  ])('refuses %s', (code, wrong) => {
    expect(() => checkContent(wrong)).toThrow(expect.objectContaining({ code }));
  });
});
