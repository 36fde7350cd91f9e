import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Session } from '../contract/sessions.ts';
import { aRegistration, aSession } from '../testing/builders.ts';
import {
  freeSeats,
  lineOf,
  placeInLine,
  type SeatMoment,
  seatedIn,
  seatsOf,
  settled,
  withRegistration,
} from './seats.ts';

const moment = (now: string, offerUntil = '2011-05-20T14:00:00.000Z'): SeatMoment => ({
  now,
  today: now.slice(0, 10),
  offerUntil,
});
const person = (at: number, more: object = {}) =>
  aRegistration({
    id: `r-${at}`,
    person: { name: `Человек ${at}` },
    asked: { at: new Date(Date.UTC(2011, 4, 10, 6, at)).toISOString(), by: 'p' },
    ...more,
  });
const signed = (session: Session, count: number, more: object = {}) =>
  Array.from({ length: count }, (_, at) => at).reduce(
    (so, at) => seatedIn(so, person(at, more), '2011-05-10'),
    session,
  );
const statuses = ({ registrations }: Session) => registrations.map(({ status }) => status);

describe('seats', () => {
  test('go in the order of asking, the rest waits', () => {
    expect(statuses(signed(aSession(), 4))).toEqual(['booked', 'booked', 'waitlisted', 'waitlisted']);
  });

  test('that come free are offered to the first in line until the end of the next working day', () => {
    const full = signed(aSession(), 4);
    const [first] = full.registrations;
    if (!first) throw new Error('nobody');
    const freed = withRegistration(full, { ...first, status: 'cancelled' });
    const after = settled(freed, moment('2011-05-12T06:00:00.000Z'));
    expect(after.registrations[2]?.offer).toEqual({
      at: '2011-05-12T06:00:00.000Z',
      expiresAt: '2011-05-20T14:00:00.000Z',
    });
    expect(after.registrations[3]?.offer).toBeUndefined();
    expect(settled(after, moment('2011-05-12T06:00:00.000Z'))).toBe(after);
    const expired = settled(after, moment('2011-05-20T14:00:00.000Z', '2011-05-23T14:00:00.000Z'));
    expect(expired.registrations[2]).toMatchObject({
      status: 'cancelled',
      cancelled: { reason: 'offerExpired' },
    });
    // Sign-up closes a day before the beginning, and no offer outlives it.
    expect(expired.registrations[3]?.offer?.expiresAt).toBe('2011-05-23T06:00:00.000Z');
  });

  test('are offered to nobody once sign-up has closed', () => {
    const full = signed(aSession(), 3);
    const [first] = full.registrations;
    if (!first) throw new Error('nobody');
    const freed = withRegistration(full, { ...first, status: 'cancelled' });
    expect(settled(freed, moment('2011-05-23T06:00:00.000Z'))).toBe(freed);
  });

  test('are for the uncovered until the day named, and everybody’s after it', () => {
    const rule = { by: 'schools' as const, needsApproval: false, closesHoursBefore: 24 };
    const session = aSession({ signUp: { ...rule, firstUncoveredUntil: '2011-05-15' } });
    const covered = seatedIn(session, person(0, { isUncovered: false }), '2011-05-10');
    const both = seatedIn(covered, person(1), '2011-05-10');
    expect(statuses(both)).toEqual(['approved', 'booked']);
    expect(statuses(settled(both, moment('2011-05-15T06:00:00.000Z')))).toEqual(['approved', 'booked']);
    expect(statuses(settled(both, moment('2011-05-16T06:00:00.000Z')))).toEqual(['booked', 'booked']);
  });

  test('a waiting person is told the place and why it is theirs', () => {
    const rule = { by: 'schools' as const, needsApproval: false, closesHoursBefore: 24 };
    const session = aSession({
      signUp: { ...rule, firstUncoveredUntil: '2011-05-15' },
      registrations: [
        person(0, { status: 'waitlisted', isUncovered: false }),
        person(1, { status: 'waitlisted' }),
      ],
    });
    expect(placeInLine(session, 'r-1', '2011-05-12')).toEqual({ place: 1, of: 2, because: 'uncovered' });
    expect(placeInLine(session, 'r-0', '2011-05-12')).toEqual({ place: 2, of: 2, because: 'inOrder' });
    expect(placeInLine(session, 'r-0', '2011-05-16')).toEqual({ place: 1, of: 2, because: 'inOrder' });
  });
});

test('whatever people do, no more seats are given than there are, and nobody is passed over', () => {
  const deeds = fc.array(
    fc.record({
      kind: fc.constantFrom('ask', 'cancel', 'take', 'wait'),
      at: fc.nat(30),
      isUncovered: fc.boolean(),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(deeds, fc.integer({ min: 1, max: 5 }), (steps, capacity) => {
      let session = aSession({ capacity });
      let hour = 0;
      for (const { kind, at, isUncovered } of steps) {
        hour += 1;
        const now = new Date(Date.UTC(2011, 4, 10, hour)).toISOString();
        const until = new Date(Date.UTC(2011, 4, 10, hour + 3)).toISOString();
        session = settled(session, moment(now, until));
        const one = session.registrations[at % Math.max(1, session.registrations.length)];
        if (kind === 'ask') session = seatedIn(session, person(hour, { isUncovered }), '2011-05-10');
        else if (kind === 'cancel' && one)
          session = withRegistration(session, { ...one, status: 'cancelled' });
        else if (kind === 'take' && one?.offer && one.status === 'waitlisted') {
          const { offer: _offer, ...rest } = one;
          session = withRegistration(session, { ...rest, status: 'booked' });
        }
        const { booked, offered } = seatsOf(session);
        expect(booked + offered).toBeLessThanOrEqual(capacity);
        const line = lineOf(settled(session, moment(now, until)), '2011-05-10');
        if (line.length > 0) expect(freeSeats(settled(session, moment(now, until)))).toBe(0);
      }
    }),
    { numRuns: 60 },
  );
});
