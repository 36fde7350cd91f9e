import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/calendar/day.ts';
import { workingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { dueOf } from './due.ts';

const in2011 = workingCalendar({ country: 'RU', knownAt: '2011-04-29' });

describe('dueOf', () => {
  test.each([
    ['2011-05-13', '2011-05-13'],
    ['2011-05-01', '2011-05-03'],
    ['2011-06-25', '2011-06-27'],
    ['2011-06-12', '2011-06-14'],
  ])('a deadline on %s takes effect on %s', (on, effective) => {
    const deadline = { kind: 'date', on } as const;
    expect(dueOf(deadline, 'effective', in2011)).toEqual({ order: on, effective, counted: effective });
    expect(dueOf(deadline, 'order', in2011)).toEqual({ order: on, effective, counted: on });
  });

  test('a span is due at its end, a rolling duty has no day', () => {
    const span = { kind: 'span', from: '2011-05-01', to: '2011-09-30' } as const;
    expect(dueOf(span, 'effective', in2011)?.counted).toBe('2011-09-30');
    expect(dueOf({ kind: 'rolling', every: 'week' }, 'effective', in2011)).toBeUndefined();
  });

  test('a year nobody knows yet keeps the order’s own day and names no effective one', () => {
    const due = dueOf({ kind: 'date', on: '2012-05-01' }, 'effective', in2011);
    expect(due).toEqual({ order: '2012-05-01', counted: '2012-05-01' });
  });

  test('never takes effect before the order’s day, nor on a day off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (days) => {
        const on = addDays('2011-01-01', days);
        const effective = dueOf({ kind: 'date', on }, 'effective', in2011)?.effective ?? '';
        expect(effective >= on).toBe(true);
        expect(in2011.isWorkingDay(effective)).toBe(true);
      }),
    );
  });
});
