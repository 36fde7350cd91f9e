import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/calendar/day.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Act, NewAct } from '../contract.ts';
import { anAct, stepped, theActs } from '../testing/builders.ts';
import { accepted, inForce, isInForceOn, recorded, returned, revoked, statusOf } from './acts.ts';

const at = { recordedAt: '2011-05-20T08:00:00.000Z', today: '2011-05-20' };
const municipal = { ...at, by: 'p-municipal', role: 'municipal', kind: 'school' } as const;

function refusalOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof Refusal ? error.code : 'fault';
  }
}

describe('an act', () => {
  const { id: _id, steps: _steps, validFrom: _from, ...asNew } = anAct();
  const fresh: NewAct = asNew;

  test('comes into force on its signing unless it says otherwise', () => {
    const [act] = recorded(theActs(), fresh, 'a-1', { ...at, by: 'p-school' }).acts;
    expect(act).toMatchObject({ validFrom: '2011-05-10', steps: [{ kind: 'recorded', by: 'p-school' }] });
  });

  test('signed after today is refused', () => {
    const late = { ...fresh, signedOn: '2011-05-21' };
    expect(refusalOf(() => recorded(theActs(), late, 'a-1', { ...at, by: 'p-school' }))).toBe('badInput');
  });

  test('counts from its acceptance on', () => {
    const [act] = accepted(theActs(anAct()), 'act-1', municipal).acts;
    expect(statusOf(act as Act)).toBe('accepted');
    expect(isInForceOn(act as Act, '2011-05-10')).toBe(true);
    expect(isInForceOn(anAct(), '2011-05-10')).toBe(false);
  });

  test('is out of force from the day of its revocation', () => {
    const record = accepted(theActs(anAct()), 'act-1', municipal);
    const [act] = revoked(record, 'act-1', {
      ...at,
      by: 'p-school',
      reason: 'Уволился',
      effectiveAt: '2011-05-19',
    }).acts;
    expect(inForce(act as Act)).toEqual({ from: '2011-05-10', until: '2011-05-19' });
    expect(act?.steps.map(({ kind }) => kind)).toEqual(['recorded', 'accepted', 'revoked']);
  });
});

describe('four eyes', () => {
  const cases = [
    ['the recorder', { ...municipal, by: 'p-school' }, 'ownActNotAcceptable'],
    ['the department, for a school', { ...municipal, role: 'leadership' }, 'notYoursToAccept'],
    ['the municipality, for itself', { ...municipal, kind: 'municipality' }, 'notYoursToAccept'],
    [
      'the department, for a municipality',
      { ...municipal, role: 'leadership', kind: 'municipality' },
      undefined,
    ],
    ['the department, for the region', { ...municipal, role: 'leadership', kind: 'region' }, undefined],
    ['the municipality, for a school', municipal, undefined],
  ] as const;
  test.each(cases)('acceptance by %s: %s', (_who, stepping, code) => {
    expect(refusalOf(() => accepted(theActs(anAct()), 'act-1', stepping))).toBe(code);
    expect(refusalOf(() => returned(theActs(anAct()), 'act-1', { ...stepping, reason: 'Нет подписи' }))).toBe(
      code,
    );
  });

  test.each(['accepted', 'returned', 'revoked'] as const)(
    'an act that is %s is not accepted again',
    (kind) => {
      const act = stepped(anAct(), kind, '2011-05-19T08:00:00.000Z');
      expect(refusalOf(() => accepted(theActs(act), 'act-1', municipal))).toBe('actNotAwaiting');
    },
  );

  test('only an accepted act is revoked', () => {
    const revocation = { ...at, by: 'p', reason: 'Уволился', effectiveAt: '2011-05-20' };
    expect(refusalOf(() => revoked(theActs(anAct()), 'act-1', revocation))).toBe('actNotInForce');
    expect(refusalOf(() => revoked(theActs(), 'act-1', revocation))).toBe('notFound');
  });
});

describe('acts for one role', () => {
  const held = (overrides: Partial<Act>) =>
    stepped(anAct({ id: 'held', ...overrides }), 'accepted', '2011-05-11T08:00:00.000Z');
  const cases = [
    ['while another is in force', held({}), 'actsOverlap'],
    ['after another has expired', held({ signedOn: '2011-05-01', validTo: '2011-05-09' }), undefined],
    ['on the last day of another', held({ signedOn: '2011-05-01', validTo: '2011-05-10' }), 'actsOverlap'],
    [
      'when another is revoked from that day on',
      stepped(held({ signedOn: '2011-05-01' }), 'revoked', '2011-05-12T08:00:00.000Z', '2011-05-10'),
      undefined,
    ],
    [
      'beside one for another role',
      held({ appoints: { personName: 'Лебедев Олег', post: 'инженер', role: 'platformOwner' } }),
      undefined,
    ],
    ['beside one that is not accepted', anAct({ id: 'held' }), undefined],
  ] as const;
  test.each(cases)('a second one %s: %s', (_when, other, code) => {
    expect(refusalOf(() => accepted(theActs(other, anAct()), 'act-1', municipal))).toBe(code);
  });

  test('never overlap, in whatever order they come', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2011-05-01', days));
    const someActs = fc.array(fc.tuple(day, fc.option(fc.integer({ min: 0, max: 20 }))), { maxLength: 8 });
    fc.assert(
      fc.property(someActs, (spans) => {
        const acts = spans.map(([signedOn, length], index) =>
          anAct({
            id: `a-${index}`,
            signedOn,
            validFrom: signedOn,
            ...(length !== null && { validTo: addDays(signedOn, length) }),
          }),
        );
        let record = theActs(...acts);
        for (const { id } of acts) {
          try {
            record = accepted(record, id, municipal);
          } catch (error) {
            if (!(error instanceof Refusal && error.code === 'actsOverlap')) throw error;
          }
        }
        for (let days = 0; days <= 90; days += 1) {
          const today = addDays('2011-05-01', days);
          expect(record.acts.filter((act) => isInForceOn(act, today)).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
