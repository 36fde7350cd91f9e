import { expect, test } from 'vitest';
import type { Mark } from '../contract/registrations.ts';
import { aRegistration, aSession } from '../testing/builders.ts';
import { attendedHours, marked, withAttendanceClosed } from './attendance.ts';

const session = aSession({ registrations: [aRegistration()] });
const by = { at: '2011-05-24T07:00:00.000Z', by: 'p-trainer' };
const after = (marks: Mark[]) => marks.reduce((so, mark) => marked(so, mark, by).session, session);
const first = ({ registrations: [one] }: typeof session) => one;

test('a code is read as it is said, and the same mark twice is harmless and says so', () => {
  const once = marked(session, { code: 'k7m 2qx', date: '2011-05-24' }, by);
  expect(once.marked).toMatchObject({ result: 'marked' });
  const twice = marked(
    once.session,
    { code: 'K7M-2QX', date: '2011-05-24' },
    { ...by, at: '2011-05-24T08:00:00.000Z' },
  );
  expect(twice.marked).toMatchObject({ result: 'already', earlier: by.at });
  expect(twice.session).toBe(once.session);
});

test('hours of all days make full, fewer make partial once it is over, none is a no-show', () => {
  const one = after([{ code: 'K7M-2QX', date: '2011-05-24' }]);
  expect(first(one)?.status).toBe('booked');
  expect(first(withAttendanceClosed(one))?.status).toBe('partial');
  const both = after([
    { code: 'K7M-2QX', date: '2011-05-24' },
    { registrationId: 'r-1', date: '2011-05-25' },
  ]);
  expect(first(both)?.status).toBe('full');
  expect(first(withAttendanceClosed(session))?.status).toBe('noShow');
});

test('another number of hours corrects an earlier mark, and the first stays in the record', () => {
  const corrected = after([
    { code: 'K7M-2QX', date: '2011-05-24' },
    { registrationId: 'r-1', date: '2011-05-24', hours: 1 },
  ]);
  expect(first(corrected)?.attendance).toHaveLength(2);
  expect(attendedHours(first(corrected) ?? aRegistration())).toBe(1);
});

test.each([
  [{ code: 'AAA-AAA', date: '2011-05-24' }, 'unknownCode'],
  [{ code: 'K7M-2QX', date: '2011-05-26' }, 'otherDay'],
  [{ code: 'K7M-2QX', date: '2011-05-24', hours: 5 }, 'tooManyHours'],
])('%o is %s', (mark, result) => {
  expect(marked(session, mark, by).marked.result).toBe(result);
});

test('whoever only waits has no seat to be marked in', () => {
  const waiting = aSession({ registrations: [aRegistration({ status: 'waitlisted' })] });
  expect(marked(waiting, { code: 'K7M-2QX', date: '2011-05-24' }, by).marked.result).toBe('notBooked');
});

test('of two phones that saw a person the earlier counts, in whichever order they had a connection', () => {
  const code = { code: 'K7M-2QX', date: '2011-05-24' };
  const early = { ...code, at: '2011-05-24T06:01:00.000Z' };
  const late = { ...code, at: '2011-05-24T06:40:00.000Z' };
  for (const order of [
    [early, late],
    [late, early],
    [late, early, late, early],
  ])
    expect(first(after(order))?.attendance.at(-1)?.at).toBe(early.at);
  const { session: seen } = marked(session, late, by);
  expect(marked(seen, early, by).marked).toMatchObject({ result: 'already', earlier: early.at });
  const ahead = marked(session, { ...code, at: '2026-11-28T06:00:00.000Z' }, by);
  expect(first(ahead.session)?.attendance.at(-1)?.at).toBe(by.at);
});

test('a cancelled booking is called so', () => {
  const cancelled = aSession({ registrations: [aRegistration({ status: 'cancelled' })] });
  expect(marked(cancelled, { code: 'K7M-2QX', date: '2011-05-24' }, by).marked.result).toBe('cancelled');
});
