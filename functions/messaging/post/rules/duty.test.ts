import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/day.ts';
import { ownMunicipality, ownSchool, people, region } from '../../../shared/testing/people.ts';
import type { Entry } from '../../contract/post.ts';
import { aMessage, aThread } from '../../testing/builders.ts';
import { mayWriteTo } from './desks.ts';
import { dutyOf, isOwed } from './duty.ts';
import { reminded, sent, withdrawn, withEntry } from './messages.ts';

const due = '2011-09-20';
const dayOf = (at: string) => at.slice(0, 10);
const entryOn = (day: string, from: Entry['from'] = 'addressee'): Entry => ({
  id: 'entry-001',
  from,
  at: `${day}T08:00:00.000Z`,
  by: 'p-school',
  text: 'Сделали',
  attachments: [],
});

describe('an owed answer', () => {
  test.each([
    ['2011-09-20', [], 'sent', 'waiting'],
    ['2011-09-21', [], 'sent', 'overdue'],
    ['2011-09-21', [], 'withdrawn', 'lifted'],
    ['2011-09-21', [entryOn('2011-09-20')], 'sent', 'answered'],
    ['2011-09-25', [entryOn('2011-09-21')], 'sent', 'answeredLate'],
    ['2011-09-21', [entryOn('2011-09-19', 'sender')], 'sent', 'overdue'],
    ['2011-09-21', [entryOn('2011-09-20')], 'withdrawn', 'answered'],
  ] as const)('on %s after %o of a message %s is %s', (today, entries, status, duty) => {
    const thread = aThread({ answerDueOn: due, entries: [...entries] });
    expect(dutyOf(thread, { status }, { today, dayOf })).toBe(duty);
  });

  test('once given is never owed again, whatever day it becomes and whatever is written after it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30, max: 30 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 5 }),
        (answered, later, more) => {
          const on = addDays(due, answered);
          let thread = withEntry(aThread({ answerDueOn: due }), entryOn(on));
          for (let count = 0; count < more; count += 1)
            thread = withEntry(thread, entryOn(addDays(on, 1), 'sender'));
          const duty = dutyOf(thread, { status: 'sent' }, { today: addDays(on, later), dayOf });
          expect(isOwed(duty)).toBe(false);
          expect(duty).toBe(answered <= 0 ? 'answered' : 'answeredLate');
        },
      ),
      { numRuns: 100 },
    );
  });
});

test('a message goes one way: from a draft to sent, from sent to withdrawn, and never back', () => {
  const going = { at: '2011-09-20T08:00:00.000Z', number: '1/2011', addressees: 3, today: due };
  const gone = sent(aMessage(), going);
  const trace = { at: going.at, by: 'p', reason: 'Ошибка' };
  expect(() => sent(gone, going)).toThrow(/only a draft/);
  expect(() => sent(aMessage(), { ...going, addressees: 0 })).toThrow(/Nobody/);
  expect(() => withdrawn(aMessage(), trace)).toThrow();
  const back = withdrawn(gone, trace);
  expect(back).toMatchObject({ status: 'withdrawn', text: gone.text, withdrawn: trace });
  expect(() => withdrawn(back, trace)).toThrow();
  expect(() => reminded(gone, { id: 'r', at: going.at, by: 'p', count: 1 }, dayOf)).toThrow(/No answer/);
});

test('nobody writes to another region, nor to their own desk', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(people)),
      fc.constantFrom(...Object.values(people)),
      fc.constantFrom(region, 'r-36'),
      (from, to, where) => {
        const desk = { nodeId: to.org, role: to.role, path: [where, ...to.path.slice(1)] };
        const may = mayWriteTo({ ...from, path: [...from.path] }, desk);
        if (where !== region || from === to) expect(may).toBe(false);
        if (from.role === 'trainer' || from.role === 'admin') expect(may).toBe(false);
      },
    ),
    { numRuns: 200 },
  );
  const school = { ...people.school, path: [...people.school.path] };
  expect(
    mayWriteTo(school, { nodeId: ownMunicipality, role: 'municipal', path: [region, ownMunicipality] }),
  ).toBe(true);
  expect(mayWriteTo(school, { nodeId: ownSchool, role: 'school', path: [...people.school.path] })).toBe(
    false,
  );
});
