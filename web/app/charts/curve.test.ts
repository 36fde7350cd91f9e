import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { aMeasureView, aRollingView, series } from '../rollout/testing.ts';
import { actualCurve, dated, plannedCurve, stepBefore, weekly, weightsOf } from './curve.ts';
import { linesTable, mostLines, readChoices } from './lines.ts';

const from = '2011-04-29';
const to = '2011-12-31';
const dueOn = (number: string, counted: string) =>
  aMeasureView(number, { due: { order: counted, effective: counted, counted } });

describe('the planned curve', () => {
  test('rises on the day of a deadline, by the weight of its duties', () => {
    const curve = plannedCurve(
      [dueOn('1', '2011-05-13'), dueOn('2', '2011-09-01')],
      { '1': 3, '2': 1 },
      from,
      to,
    );
    expect(curve).toEqual([
      { day: from, value: 0 },
      { day: '2011-05-12', value: 0 },
      { day: '2011-05-13', value: 0.75 },
      { day: '2011-08-31', value: 0.75 },
      { day: '2011-09-01', value: 1 },
      { day: to, value: 1 },
    ]);
  });

  test('never falls, and ends at one when every deadline is within the days', () => {
    const days = fc.integer({ min: 0, max: 240 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(days, fc.integer({ min: 1, max: 900 })), { minLength: 1, maxLength: 35 }),
        (given) => {
          const measures = given.map(([after], i) => dueOn(String(i), addDays(from, after)));
          const weights = Object.fromEntries(given.map(([, weight], i) => [String(i), weight]));
          const curve = plannedCurve(measures, weights, from, to);
          for (const [i, { day, value = 0 }] of curve.entries()) {
            expect(value).toBeGreaterThanOrEqual(curve[i - 1]?.value ?? 0);
            expect(day > (curve[i - 1]?.day ?? '')).toBe(true);
          }
          expect(curve.at(-1)?.value).toBe(1);
        },
      ),
    );
  });

  test('is not drawn for what has no day, or obliges nobody', () => {
    expect(plannedCurve(dated([aRollingView('1')]), { '1': 4 }, from, to)).toEqual([]);
    expect(plannedCurve([dueOn('1', '2011-05-13')], { '1': 0 }, from, to)).toEqual([]);
  });
});

describe('the actual curve', () => {
  test('takes measures together and leaves a gap where nobody is obliged', () => {
    expect(actualCurve(series, ['1.1', '2.1']).map(({ value }) => value)).toEqual([3 / 9, 4 / 9, 5 / 9]);
    expect(actualCurve(series, ['9']).map(({ value }) => value)).toEqual([undefined, undefined, undefined]);
    expect(weightsOf(series)).toEqual({ '1.1': 1, '2.1': 8 });
  });

  test('has a point each week back from the day shown, and where another line has one', () => {
    const days = Array.from({ length: 30 }, (_, i) => ({ day: addDays('2011-08-22', i), measures: {} }));
    const shown = weekly(days, '2011-09-20', [{ day: '2011-09-01' }]).map(({ day }) => day);
    expect(shown).toEqual([
      '2011-08-23',
      '2011-08-30',
      '2011-09-01',
      '2011-09-06',
      '2011-09-13',
      '2011-09-20',
    ]);
    expect(weekly(days, '2011-09-19').at(-1)?.day).toBe('2011-09-19');
  });
});

test('a step begins at the point before, and the first of all a day before', () => {
  const points = [
    { day: '2011-09-06', value: 0.1 },
    { day: '2011-09-13' },
    { day: '2011-09-20', value: 0.2 },
  ];
  expect(stepBefore(points, '2011-09-20')).toBe('2011-09-06');
  expect(stepBefore(points, '2011-09-06')).toBe('2011-09-05');
});

describe('lines of a chart', () => {
  test('an address names them; unknown and repeated ones, and those past the most, are left out', () => {
    const known = ['1', '2', '3', '4', '5', '6', '7'];
    expect(readChoices('3,3,x,1', known, ['2'])).toEqual(['3', '1']);
    expect(readChoices('', known, ['2'])).toEqual(['2']);
    expect(readChoices(known.join(','), known, [])).toHaveLength(mostLines);
  });

  test('the table has the latest day first and a dash where a line has no value', () => {
    const table = linesTable(
      [{ id: 'a', name: 'A', points: [{ day: '2011-09-13' }, { day: '2011-09-20', value: 0.5 }] }],
      { dayColumn: 'Day', dayOf: (day) => day, valueOf: String, onOpen: () => undefined },
    );
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['2011-09-20', '0.5'],
      ['2011-09-13', '—'],
    ]);
  });
});
