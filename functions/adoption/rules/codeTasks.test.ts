import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/calendar/day.ts';
import { workingCalendar } from '../../shared/calendar/workingCalendar.ts';
import type { Standing } from '../contract/activation.ts';
import type { CodeTask } from '../contract/codeTasks.ts';
import { openStay, type Watching, watched } from './codeTasks.ts';

const calendar = workingCalendar({ country: 'RU' });
const none: CodeTask = { nodeId: 's-1', path: ['r-20', 'm-1', 's-1'], stays: [], version: 0 };
const on = (today: string, over: Partial<Watching> = {}): Watching => ({
  today,
  at: `${today}T05:00:00.000Z`,
  calendar,
  isObliged: true,
  ...over,
});
const standing = (reached: Standing['reached'], since: string): Standing => ({
  reached,
  since,
  confirmed: false,
  steps: {},
});
// Friday; Monday 13 June was a day off, so that the sixth working day is the 15th of the next week but one.
const applied = standing('applied', '2011-06-03');

describe('a school that waits for its code', () => {
  test.each([
    ['2011-06-10', 0],
    ['2011-06-13', 0],
    ['2011-06-14', 1],
    ['2011-07-14', 1],
  ])('since Friday 3 June has on %s so many tasks: %s', (today, tasks) => {
    expect(watched(none, applied, on(today)).stays).toHaveLength(tasks);
  });

  test('has exactly one, however often and however long it is watched', () => {
    const days = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(days, (passed) => {
        const inOrder = [...passed].sort((a, b) => a - b).map((day) => addDays('2011-06-14', day));
        const task = inOrder.reduce((kept, today) => watched(kept, applied, on(today)), none);
        expect(task.stays).toHaveLength(1);
        expect(watched(task, applied, on(inOrder.at(-1) ?? ''))).toBe(task);
      }),
    );
  });

  test.each([
    ['codeReceived', 'codeReceived', '2011-06-20'],
    ['registered', 'registered', '2011-06-20'],
    ['administratorChosen', 'steppedBack', '2011-06-21'],
  ] as const)('and then stands at %s has its task closed: %s', (reached, because, closedOn) => {
    const raised = watched(none, applied, on('2011-06-14'));
    const closed = watched(raised, standing(reached, '2011-06-20'), on('2011-06-21'));
    expect(closed.stays).toMatchObject([{ closedOn, closedBecause: because }]);
    expect(openStay(closed)).toBeUndefined();
  });

  test('and then is closed itself waits no more', () => {
    const raised = watched(none, applied, on('2011-06-14'));
    const gone = watched(raised, applied, on('2011-06-21', { isObliged: false }));
    expect(gone.stays).toMatchObject([{ closedBecause: 'schoolClosed' }]);
    expect(watched(gone, applied, on('2011-06-22', { isObliged: false }))).toBe(gone);
  });

  test('again, after a step back, has a task of its own for the second wait', () => {
    const raised = watched(none, applied, on('2011-06-14'));
    const closed = watched(raised, standing('codeReceived', '2011-06-20'), on('2011-06-20'));
    const again = watched(closed, standing('applied', '2011-08-01'), on('2011-08-09'));
    expect(again.stays.map(({ since, closedOn }) => [since, closedOn])).toEqual([
      ['2011-06-03', '2011-06-20'],
      ['2011-08-01', undefined],
    ]);
  });
});

test.each(['administratorChosen', 'codeReceived', 'registered', undefined] as const)(
  'a school at %s waits for no code',
  (reached) => {
    expect(watched(none, standing(reached, '2011-05-01'), on('2011-09-20'))).toBe(none);
  },
);
