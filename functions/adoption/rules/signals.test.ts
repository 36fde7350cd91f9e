import { describe, expect, test } from 'vitest';
import type { SchoolWeek, WeekCounts } from '../contract/schoolWeeks.ts';
import { type SignalGrounds, signalsOf } from './signals.ts';

const spring = { from: '2011-04-01', to: '2011-05-31' };

function counts(recorded: number, effectiveAt: string, more: Partial<WeekCounts> = {}): WeekCounts {
  return {
    effectiveAt,
    recordedAt: `${effectiveAt}T15:00:00.000Z`,
    classes: 4,
    recordedClasses: 4,
    lessonsExpected: 120,
    lessonsRecorded: recorded,
    marks: 0,
    topics: 0,
    homework: 0,
    ...more,
  };
}

const week = (name: string, ...reports: WeekCounts[]): SchoolWeek => ({ week: name, reports });
const told = (weeks: SchoolWeek[], grounds: Partial<SignalGrounds> = {}) =>
  signalsOf({ weeks, term: spring, asOf: '2011-09-20', knownBefore: '2011-09-20T20:00:00.000Z', ...grounds });

describe('an end of term dump', () => {
  const dumped = [
    week('2011-W19', counts(20, '2011-05-15'), counts(110, '2011-05-30')),
    week('2011-W20', counts(30, '2011-05-22'), counts(110, '2011-05-30')),
    week('2011-W21', counts(100, '2011-05-29')),
  ];

  test('is what was made in the last five days for weeks over before them, of all records of the term', () => {
    expect(told(dumped)).toEqual([
      {
        kind: 'endOfTermDump',
        share: 0.531,
        threshold: 0.25,
        records: 320,
        from: '2011-05-27',
        to: '2011-05-31',
      },
    ]);
  });

  test('is not yet known before it is recorded, and nothing without a term that is over', () => {
    expect(told(dumped, { knownBefore: '2011-05-29T20:00:00.000Z' })).toEqual([]);
    expect(told(dumped, { term: undefined })).toEqual([]);
  });

  test('is no entering in time, no entering late within the term, and no handful of records', () => {
    expect(told([week('2011-W20', counts(110, '2011-05-22'))])).toEqual([]);
    expect(told([week('2011-W17', counts(20, '2011-05-01'), counts(110, '2011-05-20'))])).toEqual([]);
    expect(told([week('2011-W20', counts(0, '2011-05-22'), counts(29, '2011-05-30'))])).toEqual([]);
    const resting = dumped.map((one): SchoolWeek => ({ ...one, rests: true }));
    expect(told(resting)).toEqual([]);
  });
});

describe('patterns within weeks', () => {
  const weeks = ['2011-W34', '2011-W35', '2011-W36', '2011-W37'];
  const ends = ['2011-08-28', '2011-09-04', '2011-09-11', '2011-09-18'];
  const four = (more: Partial<WeekCounts>) =>
    weeks.map((name, i) => week(name, counts(100, ends[i] ?? '', more)));

  test('four of five records on one day are told, with the weeks they were found in', () => {
    expect(told(four({ busiestDay: 80, busiestOf: 100 }))).toEqual([
      {
        kind: 'oneDayFill',
        share: 0.8,
        threshold: 0.8,
        records: 400,
        from: '2011-08-22',
        to: '2011-09-18',
      },
    ]);
    expect(told(four({ busiestDay: 79, busiestOf: 100 }))).toEqual([]);
  });

  test('three of ten repetitions are told', () => {
    expect(told(four({ repeated: 30, repeatedOf: 100 }))).toMatchObject([
      { kind: 'repeatedRecords', share: 0.3 },
    ]);
    expect(told(four({ repeated: 29, repeatedOf: 100 }))).toEqual([]);
  });

  test('nothing is told of what no file tells', () => {
    expect(told(four({}))).toEqual([]);
  });

  test('only the last four weeks that tell of it are looked at, none that is not over', () => {
    const long = [week('2011-W20', counts(100, '2011-05-22', { repeated: 100, repeatedOf: 100 }))];
    expect(told([...long, ...four({ repeated: 0, repeatedOf: 100 })])).toEqual([]);
    expect(told(long, { asOf: '2011-05-22' })).toEqual([]);
  });
});
