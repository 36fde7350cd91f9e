import type { Change } from '../../shared/change.ts';
import type { Verdict } from '../../shared/evidence.ts';
import type { Run } from '../contract/run.ts';
import type { ServiceEvent } from '../contract/service.ts';
import { exchangeQuiet, exchangeQuietHistory, exchangeWorks, exchangeWorksHistory } from '../predicates.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { withEvent } from '../rules/service.ts';

const events: Readonly<Record<string, ServiceEvent['what']>> = {
  runCommitted: 'committed',
  runIncomplete: 'failed',
  runStopped: 'failed',
  runRolledBack: 'rolledBack',
};

/** Keeps what a run's end says of the exchange, and hands the proofs made of it to the plan. */
export async function recordService(
  run: Run,
  { action, at }: Pick<Change, 'action' | 'at'>,
  { services, register, queues }: Pick<ExchangeRooms, 'services' | 'register' | 'queues'>,
): Promise<void> {
  const what = events[action];
  const regionId = run.path[0];
  if (!what || regionId === undefined) return;
  const before = await services.of(regionId);
  const { schools = 0, records = 0 } = run.reconciled ?? {};
  const after = withEvent(before.events, { what, runId: run.id, at, schools, records, edition: run.edition });
  if (after) await services.save({ ...before, events: after });
  const zone = await register.zoneOf(regionId);
  const known = after ?? before.events;
  const verdict = { nodeId: regionId, path: [regionId], period: 'once' };
  await queues.send('plan.verdicts', [
    { ...verdict, predicate: exchangeWorks, history: exchangeWorksHistory(known, zone) },
    { ...verdict, predicate: exchangeQuiet, history: exchangeQuietHistory(known, zone) },
  ] satisfies Verdict[]);
}
