import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/calendar/day.ts';
import { workingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { reminderDue } from './reminders.ts';

const calendar = workingCalendar({ country: 'RU', knownAt: '2011-12-31' });

test.each([
  ['2011-05-24', '2011-05-18', undefined],
  ['2011-05-24', '2011-05-19', 3],
  ['2011-05-24', '2011-05-20', 3],
  ['2011-05-24', '2011-05-22', 3],
  ['2011-05-24', '2011-05-23', 1],
  ['2011-05-24', '2011-05-24', undefined],
  // 7 to 9 May 2011 are days off: the last working day before Tuesday the 10th is Friday the 6th.
  ['2011-05-10', '2011-05-05', 3],
  ['2011-05-10', '2011-05-06', 1],
  // Of a year without a decree weekdays are known.
  ['2031-01-20', '2031-01-17', 1],
])('of a session on %s on %s reminder %s is due', (startsOn, today, due) => {
  expect(reminderDue(startsOn, today, calendar)).toBe(due);
});

test('nearing a session, first nothing is due, then the earlier reminder, then the later one, whatever the days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 330 }), (offset) => {
      const startsOn = addDays('2011-01-01', offset);
      const due = Array.from({ length: 20 }, (_, at) =>
        reminderDue(startsOn, addDays(startsOn, at - 19), calendar),
      );
      const [far, three, one, over] = [undefined, 3, 1, undefined].map((what, at) =>
        at === 3 ? due.at(-1) : due.filter((found) => found === what).length,
      );
      expect(due[0]).toBeUndefined();
      expect([far, three, one].every((count) => (count ?? 0) > 0)).toBe(true);
      expect(over).toBeUndefined();
      const order = due.slice(0, -1).map((found) => (found === undefined ? 0 : found === 3 ? 1 : 2));
      expect(order).toEqual([...order].sort());
    }),
    { numRuns: 60 },
  );
});
