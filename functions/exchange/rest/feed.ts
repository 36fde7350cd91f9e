import { z } from 'zod';
import { writeAudit } from '../../shared/audit.ts';
import type { Change } from '../../shared/change.ts';
import type { FeedHandlers } from '../../shared/feed.ts';
import { nodeIdSchema } from '../../shared/words.ts';
import type { Run } from '../contract/run.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { assembleRoster } from './assemble.ts';

export const rosterMessageSchema = z.object({ regionId: nodeIdSchema });

/** What ends a run that has changed committed records. */
const ends = new Set(['runCommitted', 'runIncomplete', 'runRolledBack']);

export function restHandlers(rooms: ExchangeRooms): FeedHandlers {
  return { restKey: (items) => writeAudit(rooms.table, items) };
}

/** Has what other systems read put together anew after a run. */
export async function orderRoster(
  run: Run,
  { action }: Pick<Change, 'action'>,
  { queues }: Pick<ExchangeRooms, 'queues'>,
): Promise<void> {
  const [regionId] = run.path;
  if (regionId && ends.has(action)) await queues.send('exchange.roster', [{ regionId }]);
}

export async function assembleRosters(
  messages: readonly z.infer<typeof rosterMessageSchema>[],
  rooms: ExchangeRooms,
): Promise<void> {
  for (const regionId of new Set(messages.map((message) => message.regionId)))
    await assembleRoster(regionId, rooms);
}

/** Every night for what the register has changed meanwhile. */
export async function assembleByNight(rooms: ExchangeRooms): Promise<void> {
  for (const { id } of await rooms.register.regions()) await assembleRoster(id, rooms);
}
