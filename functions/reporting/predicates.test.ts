import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfDay } from '../shared/calendar/zone.ts';
import { proofAt } from '../shared/proofs.ts';
import type { ReportEvent } from './contract/quarterly.ts';
import { quarterlyReportHistory } from './predicates.ts';

const zone = 'Europe/Moscow';
const on = (day: string, kind: ReportEvent['kind']): ReportEvent => ({
  kind,
  at: `${day}T08:00:00.000Z`,
  by: 'p-1',
});

/** Status and since of a quarter's duty on a day, as known by its end. */
function standing(events: readonly ReportEvent[], day: string) {
  const history = quarterlyReportHistory({ nodeId: 'm-1', period: '2011-Q2', events }, zone);
  const proof = proofAt(history, day, endOfDay(day, zone));
  return proof && [proof.status, proof.since, proof.because.code];
}

describe('the report for the second quarter', () => {
  const cases = [
    [
      'before it is due nobody waits for it',
      [],
      '2011-07-10',
      ['notExpected', '2011-04-01', 'reportNotDueYet'],
    ],
    ['from the next day on it is missing', [], '2011-07-11', ['missing', '2011-07-11', 'reportNotSubmitted']],
    [
      'submitted in time it counts within its quarter',
      [on('2011-07-08', 'submitted')],
      '2011-07-20',
      ['satisfied', '2011-06-30', 'reportSubmitted'],
    ],
    [
      'accepted after the deadline it is not late for that',
      [on('2011-07-08', 'submitted'), on('2011-07-15', 'accepted')],
      '2011-07-20',
      ['satisfied', '2011-06-30', 'reportAccepted'],
    ],
    [
      'submitted late it counts from its own day',
      [on('2011-07-14', 'submitted')],
      '2011-07-20',
      ['satisfied', '2011-07-14', 'reportSubmitted'],
    ],
    [
      'returned before the deadline it is awaited again',
      [on('2011-07-05', 'submitted'), on('2011-07-06', 'returned')],
      '2011-07-07',
      ['notExpected', '2011-07-06', 'reportReturned'],
    ],
    [
      'returned and not sent again it is missing after the deadline',
      [on('2011-07-05', 'submitted'), on('2011-07-06', 'returned')],
      '2011-07-12',
      ['missing', '2011-07-11', 'reportNotSubmitted'],
    ],
    [
      'returned after the deadline it is missing at once',
      [on('2011-07-05', 'submitted'), on('2011-07-13', 'returned')],
      '2011-07-14',
      ['missing', '2011-07-13', 'reportReturned'],
    ],
    [
      'sent again in time it is as if it had come once',
      [on('2011-07-05', 'submitted'), on('2011-07-06', 'returned'), on('2011-07-08', 'submitted')],
      '2011-07-20',
      ['satisfied', '2011-06-30', 'reportSubmitted'],
    ],
    [
      'an addendum changes nothing',
      [on('2011-07-05', 'submitted'), on('2011-07-09', 'accepted'), on('2011-08-01', 'addendum')],
      '2011-08-02',
      ['satisfied', '2011-06-30', 'reportAccepted'],
    ],
  ] as const;
  test.each(cases)('%s', (_name, events, day, expected) => {
    expect(standing(events, day)).toEqual(expected);
  });

  test('what happens later never changes what was known on an earlier day', () => {
    const steps = fc.array(fc.constantFrom('submitted', 'returned', 'accepted'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(steps, fc.nat({ max: 5 }), (kinds, cut) => {
        const events = kinds.map((kind, index) =>
          on(`2011-07-${String(5 + index * 2).padStart(2, '0')}`, kind),
        );
        const known = events.slice(0, cut);
        const next = events[cut];
        fc.pre(next !== undefined);
        const dayBefore = `2011-07-${String(4 + cut * 2).padStart(2, '0')}`;
        expect(standing(events, dayBefore)).toEqual(standing(known, dayBefore));
      }),
    );
  });
});
