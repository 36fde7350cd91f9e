import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/calendar/day.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Act, NewAct } from '../contract/acts.ts';
import { anAct, stepped, theActs } from '../testing/builders.ts';
import { accepted, inForce, isInForceOn, recorded, returned, revoked, statusOf, withScan } from './acts.ts';

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

describe('succession', () => {
  const held = stepped(anAct(), 'accepted', '2011-05-12T08:00:00.000Z');
  const {
    id: _id,
    steps: _steps,
    validFrom: _from,
    ...asNew
  } = anAct({
    number: '77',
    signedOn: '2011-05-18',
    appoints: { personName: 'Седова Анна Петровна', post: 'завуч', role: 'responsible' },
  });
  const stepping = { ...at, by: 'p-school' };
  const next = (over: Partial<NewAct> = {}): NewAct => ({ ...asNew, succeeds: 'act-1', ...over });

  test('ends the act before on the day the next begins, in the step that accepts it', () => {
    const record = recorded(theActs(held), next(), 'a-2', stepping);
    expect(statusOf(record.acts[0] as Act)).toBe('accepted');
    const [before, after] = accepted(record, 'a-2', municipal).acts as [Act, Act];
    expect(before.steps.at(-1)).toMatchObject({
      kind: 'succeeded',
      effectiveAt: '2011-05-18',
      successorId: 'a-2',
    });
    expect([isInForceOn(before, '2011-05-17'), isInForceOn(before, '2011-05-18')]).toEqual([true, false]);
    expect([isInForceOn(after, '2011-05-17'), isInForceOn(after, '2011-05-18')]).toEqual([false, true]);
  });

  test('leaves one person a day for the role, whatever the days', () => {
    const day = fc.integer({ min: 0, max: 8 }).map((days) => addDays('2011-05-10', days));
    fc.assert(
      fc.property(day, day, (signedOn, asked) => {
        const record = recorded(theActs(held), next({ signedOn, validFrom: signedOn }), 'a-2', stepping);
        const { acts } = accepted(record, 'a-2', municipal);
        expect(acts.filter((act) => isInForceOn(act, asked))).toHaveLength(1);
      }),
    );
  });

  test('of an unknown act, one of another role or one not accepted is refused', () => {
    const refused = (acts: readonly Act[], act: NewAct) =>
      refusalOf(() => recorded(theActs(...acts), act, 'a-2', stepping));
    expect(refused([held], next({ succeeds: 'nothing' }))).toBe('badInput');
    const owner = { ...asNew.appoints, role: 'platformOwner' } as Act['appoints'];
    expect(refused([held], next({ appoints: owner }))).toBe('badInput');
    expect(refused([anAct()], next())).toBe('actNotInForce');
  });

  test('from a day before the other began is refused with the day', () => {
    const early = next({ signedOn: '2011-05-02', validFrom: '2011-05-02' });
    expect(refusalOf(() => recorded(theActs(held), early, 'a-2', stepping))).toBe('badInput');
  });

  test('without saying so is refused as an overlap', () => {
    const { succeeds: _succeeds, ...alone } = next();
    const record = recorded(theActs(held), alone, 'a-2', stepping);
    expect(refusalOf(() => accepted(record, 'a-2', municipal))).toBe('actsOverlap');
  });
});

describe('a scan', () => {
  const scan = {
    id: 'scan-1',
    fileName: 'акт.pdf',
    type: 'application/pdf',
    bytes: 3,
    recordedAt: at.recordedAt,
    by: 'p-school',
  } as const;

  test('may come after the acceptance, but is not exchanged then', () => {
    const record = accepted(theActs(anAct()), 'act-1', municipal);
    const scanned = withScan(record, 'act-1', scan);
    expect(scanned.acts[0]?.scan).toEqual(scan);
    expect(refusalOf(() => withScan(scanned, 'act-1', { ...scan, id: 'scan-2' }))).toBe('actNotAwaiting');
  });

  test('is exchanged freely before anybody has decided', () => {
    const twice = withScan(withScan(theActs(anAct()), 'act-1', scan), 'act-1', { ...scan, id: 'scan-2' });
    expect(twice.acts[0]?.scan?.id).toBe('scan-2');
  });
});
