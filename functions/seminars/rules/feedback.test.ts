import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Feedback } from '../contract/feedback.ts';
import { registrationOf, ticketOf } from '../feedbackTickets.ts';
import { isFeedbackOpen, resultOf } from './feedback.ts';

function anAnswer(more: Partial<Feedback> = {}): Feedback {
  return {
    sessionId: 's',
    registrationId: 'r-1',
    regionId: 'r-20',
    useful: 4,
    clear: 5,
    willApply: 'yes',
    at: '2011-05-26T06:00:00.000Z',
    version: 1,
    ...more,
  };
}

test('of fewer than five answers nothing is shown, of five their marks and texts, and neither names nor order', () => {
  const five = ['Я', 'Б', undefined, 'А', 'В'].map((missing, at) =>
    anAnswer({
      registrationId: `r-${at}`,
      useful: at + 1,
      willApply: at === 0 ? 'no' : 'partly',
      ...(missing && { missing }),
    }),
  );
  expect(resultOf(five.slice(0, 4))).toBeUndefined();
  expect(resultOf(five)).toEqual({
    useful: [1, 1, 1, 1, 1],
    clear: [0, 0, 0, 0, 5],
    usefulMean: 3,
    clearMean: 5,
    willApply: { yes: 0, partly: 4, no: 1 },
    missing: ['А', 'Б', 'В', 'Я'],
  });
  expect(resultOf([...five].reverse())).toEqual(resultOf(five));
});

test('a session is judged from its end for 14 days, unless it was called off', () => {
  const session = { endsAt: '2011-05-24T10:00:00.000Z', state: 'held' } as const;
  const open = (now: string, more: object = {}) => isFeedbackOpen({ ...session, ...more }, now);
  expect(open('2011-05-24T09:59:59.000Z')).toBe(false);
  expect(open('2011-05-24T10:00:00.000Z')).toBe(true);
  expect(open('2011-06-07T09:59:59.999Z')).toBe(true);
  expect(open('2011-06-07T10:00:00.000Z')).toBe(false);
  expect(open('2011-05-25T10:00:00.000Z', { state: 'cancelled' })).toBe(false);
});

test('a ticket opens its own sign-up with its own key, and nothing else opens any', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), fc.string(), (id, key, other) => {
      const ticket = ticketOf(id, key);
      expect(registrationOf(ticket, key)).toBe(id);
      if (other !== key) expect(registrationOf(ticket, other)).toBeUndefined();
      if (other !== ticket) expect(registrationOf(other, key)).toBeUndefined();
    }),
    { numRuns: 100 },
  );
});
