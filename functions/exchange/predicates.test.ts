import { expect, test } from 'vitest';
import { proofAt } from '../shared/proofs.ts';
import type { ServiceEvent } from './contract/service.ts';
import { exchangeQuietHistory, exchangeWorksHistory } from './predicates.ts';
import { withEvent } from './rules/service.ts';

const zone = 'Europe/Moscow';
const event = (what: ServiceEvent['what'], day: string, runId = 'run-1'): ServiceEvent => ({
  what,
  runId,
  at: `${day}T03:00:00.000Z`,
  schools: 2,
  records: 10,
  edition: 1,
});
const asOf = (history: ReturnType<typeof exchangeWorksHistory>, day: string) =>
  proofAt(history, day, `${day}T23:59:59.000Z`);

test('the exchange works from the first package committed and reconciled, until that is rolled back', () => {
  const history = exchangeWorksHistory(
    [event('committed', '2011-08-25'), event('rolledBack', '2011-08-28')],
    zone,
  );
  expect(asOf(history, '2011-08-24')).toBeUndefined();
  expect(asOf(history, '2011-08-26')).toMatchObject({
    status: 'satisfied',
    because: { code: 'exchangeCommitted', params: { on: '2011-08-25', schools: 2, records: 10 } },
  });
  expect(asOf(history, '2011-08-29')).toMatchObject({ status: 'missing' });
});

test('seven nights in a row without an open failure; one over night begins the row anew', () => {
  const events = [
    event('committed', '2011-08-20'),
    event('failed', '2011-08-23', 'run-2'),
    event('committed', '2011-08-23', 'run-3'),
    event('failed', '2011-08-30', 'run-4'),
    event('rolledBack', '2011-09-01', 'run-4'),
  ];
  const on = (day: string) => asOf(exchangeQuietHistory(events, zone), day)?.because.code;
  expect(on('2011-08-19')).toBeUndefined();
  // Put right on the same day, the failure of the 23rd broke no night.
  expect(on('2011-08-26')).toBe('exchangeNightsCounted');
  expect(on('2011-08-27')).toBe('exchangeQuiet');
  expect(on('2011-08-30')).toBe('exchangeQuiet');
  expect(on('2011-08-31')).toBe('exchangeErrorOpen');
  expect(on('2011-09-01')).toBe('exchangeNightsCounted');
  expect(on('2011-09-07')).toBe('exchangeNightsCounted');
  expect(on('2011-09-08')).toBe('exchangeQuiet');
});

test('nights that went well add nothing to keep, what follows a failure does', () => {
  const days = Array.from({ length: 30 }, (_, index) => `2011-09-${String(index + 1).padStart(2, '0')}`);
  const kept = days.reduce<ServiceEvent[]>(
    (events, day, index) => withEvent(events, event('committed', day, `run-${index}`)) ?? events,
    [],
  );
  expect(kept).toHaveLength(5);
  const failed = withEvent(kept, event('failed', '2011-10-01', 'run-x')) ?? [];
  expect(withEvent(failed, event('committed', '2011-10-02', 'run-y'))).toHaveLength(7);
  expect(withEvent(failed, event('failed', '2011-10-01', 'run-x'))).toBeUndefined();
});
