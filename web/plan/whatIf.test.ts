import { expect, test } from 'vitest';
import { samplePlan } from './testing/samples.ts';
import { timelineOf } from './timeline.ts';
import { effectiveDay, ghostsOf, isDayOff, whatFollows, workingDaysOf } from './whatIf.ts';

const plan = samplePlan();
const model = timelineOf(plan, {
  progress: undefined,
  wording: ({ ru }) => ru,
  groupName: (_appendix, title) => title,
  markTone: () => 'notice',
});

test('days off are those of the working calendar of 2011', () => {
  expect(['2011-05-02', '2011-05-09', '2011-06-13', '2011-06-25'].map(isDayOff)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['2011-03-05', '2011-05-10'].map(isDayOff)).toEqual([false, false]);
});

test('a year nobody has decreed falls back on Saturdays and Sundays', () => {
  expect(isDayOff('2090-01-07')).toBe(true);
  expect(effectiveDay('2090-01-07')).toBeUndefined();
  expect(effectiveDay('2011-05-01')).toBe('2011-05-03');
});

test('a week later is five working days later for what waits, and the plan is left as it was', () => {
  const before = JSON.stringify(plan);
  const shift = { rowId: '13', days: 7 };
  expect(workingDaysOf(plan, shift)).toBe(5);
  const consequences = whatFollows(plan, shift) ?? [];
  expect(consequences.map(({ number }) => number)).toEqual(expect.arrayContaining(['13', '14', '16']));
  expect(consequences.find(({ number }) => number === '16')).toMatchObject({
    from: '2011-06-27',
    to: '2011-07-04',
    workingDays: 5,
  });
  expect(ghostsOf(model, shift, consequences).map(({ rowId }) => rowId)).not.toContain('13');
  expect(JSON.stringify(plan)).toBe(before);
});

test('a year without a calendar gives no consequences rather than wrong ones', () => {
  expect(whatFollows(plan, { rowId: '13', days: 36_500 })).toBeUndefined();
});
