import { describe, expect, test } from 'vitest';
import type { EvidenceRow } from '../../../functions/plan/contract.ts';
import type { ReminderView } from '../../../functions/reporting/contract/reminders.ts';
import { canBeReminded, type DeskRow, isOnDesk, lagOf, lastReminders, neediestFirst } from './deskRows.ts';

const row = (name: string, status: EvidenceRow['status'], since?: string, code = 'x'): DeskRow => {
  const evidence: EvidenceRow = {
    nodeId: `s-${name}`,
    period: 'once',
    status,
    because: { code },
    ...(since && { since }),
  };
  return { evidence, name, lag: lagOf(evidence, '2011-09-20'), last: undefined };
};

describe('the desk', () => {
  test('puts first who needs help first', () => {
    const rows = [
      row('сделала', 'satisfied', '2011-05-01'),
      row('движется', 'overdue', '2011-09-10'),
      row('стоит', 'overdue', '2011-06-01'),
      row('молчит', 'overdue'),
      row('ещё есть время', 'missing', '2011-06-01'),
    ];
    const names = neediestFirst(rows, (a, b) => a.localeCompare(b)).map(({ name }) => name);
    expect(names).toEqual(['молчит', 'стоит', 'движется', 'ещё есть время', 'сделала']);
  });

  test.each([
    ['notBegun', 'overdue', undefined],
    ['stuck', 'overdue', '2011-08-20'],
    ['moving', 'missing', '2011-08-21'],
    ['done', 'satisfied', '2011-01-01'],
    ['done', 'notExpected', undefined],
  ] as const)('calls %s what is %s since %s', (lag, status, since) => {
    expect(row('a', status, since).lag).toBe(lag);
  });

  test('finds by name without regard to «ё», by status and by lag', () => {
    const school = row('Берёзовская школа', 'overdue');
    expect(isOnDesk(school, { q: 'березов', status: 'overdue', lag: 'notBegun' })).toBe(true);
    expect(isOnDesk(school, { q: '', status: 'missing', lag: '' })).toBe(false);
    expect(isOnDesk(school, { q: '', status: '', lag: 'stuck' })).toBe(false);
  });

  test('reminds of one measure once a day, and nobody who has nothing left to do', () => {
    const outcome = { kind: 'notYet', days: 0 } as const;
    const reminder = (day: string, number: string) =>
      ({ day, number, schools: [{ schoolId: 's-a', outcome }] }) as unknown as ReminderView;
    const last = lastReminders([reminder('2011-09-20', '2.4'), reminder('2011-09-12', '2.1')], '2.1');
    expect(last.get('s-a')?.day).toBe('2011-09-12');
    const school = { ...row('a', 'overdue'), last: last.get('s-a') };
    expect(canBeReminded(school, '2011-09-20')).toBe(true);
    expect(canBeReminded(school, '2011-09-12')).toBe(false);
    expect(canBeReminded(row('b', 'satisfied'), '2011-09-20')).toBe(false);
    const unheard = row('c', 'noData', '2011-09-14', 'dataStale');
    expect(unheard.lag).toBe('unheard');
    expect(canBeReminded(unheard, '2011-09-20')).toBe(false);
  });
});
