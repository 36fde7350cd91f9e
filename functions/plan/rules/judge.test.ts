import { describe, expect, test } from 'vitest';
import { fixedClock, todayIn } from '../../shared/clock.ts';
import { aProof } from '../testing/builders.ts';
import { type Judging, judge } from './judge.ts';

const dueOn = '2011-05-13';

function judging(overrides: Partial<Judging> = {}): Judging {
  return {
    proof: aProof('missing', '2011-04-29'),
    absent: 'missing',
    accepted: true,
    force: 'ordered',
    dueOn,
    asOf: '2011-05-20',
    ...overrides,
  };
}

describe('judge', () => {
  test.each([
    ['one minute before the local midnight', '2011-05-13T19:59:00.000Z', 'missing'],
    ['one minute after it', '2011-05-13T20:01:00.000Z', 'overdue'],
  ])('what is missing %s of the last day is %s', (_when, instant, status) => {
    const asOf = todayIn(fixedClock(instant), 'Europe/Moscow');
    expect(judge(judging({ asOf })).status).toBe(status);
  });

  test.each([
    ['2011-05-13', undefined],
    ['2011-05-14', true],
  ])('satisfied on %s is late: %s', (since, late) => {
    expect(judge(judging({ proof: aProof('satisfied', since) })).late).toBe(late);
  });

  test.each([
    ['missing', 'notAccepted'],
    ['noData', 'notAccepted'],
    ['satisfied', 'satisfied'],
    ['excused', 'excused'],
    ['notExpected', 'notExpected'],
  ] as const)('a recommended duty not taken on, proof %s: %s', (proof, status) => {
    const given = judging({ proof: aProof(proof, '2011-04-29'), force: 'recommended', accepted: false });
    expect(judge(given).status).toBe(status);
  });

  test('a recommended duty that was taken on binds as an ordered one', () => {
    expect(judge(judging({ force: 'recommended' })).status).toBe('overdue');
  });

  test.each([
    ['missing', 'overdue', 'noFacts'],
    ['noData', 'noData', 'noFacts'],
    [undefined, 'noData', 'noPredicate'],
  ] as const)('without a record, absent %s: %s because %s', (absent, status, code) => {
    expect(judge(judging({ proof: undefined, absent }))).toMatchObject({ status, because: { code } });
  });

  test('without a predicate there is no data, whether the duty was taken on or not', () => {
    const given = judging({ proof: undefined, absent: undefined, force: 'recommended', accepted: false });
    expect(judge(given)).toMatchObject({ status: 'noData', because: { code: 'noPredicate' } });
  });

  test('no data is never overdue, and nothing is without a deadline', () => {
    expect(judge(judging({ proof: aProof('noData', '2011-04-29') })).status).toBe('noData');
    expect(judge(judging({ dueOn: undefined })).status).toBe('missing');
  });
});
