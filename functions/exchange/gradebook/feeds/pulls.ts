import { z } from 'zod';
import type { WeekReceipt } from '../../../adoption/contract/weeks.ts';
import { writeAudit } from '../../../shared/audit.ts';
import { changeSchema } from '../../../shared/change.ts';
import type { FeedHandlers } from '../../../shared/feed.ts';
import { pullSchema } from '../../contract/pull.ts';
import type { ExchangeRooms } from '../../rooms.ts';
import { isPulling, pullTurn, workOnPull } from '../working/work.ts';

export const pullMessageSchema = z.object({ pullId: z.string() });
const changedPullSchema = pullSchema.extend({ lastChange: changeSchema.pick({ action: true }) });

/** The actions that set the work going; its own steps need nobody to start them. */
const orders = new Set(['startPull', 'resumePull', 'nightlyPull']);

/** So long one pull is worked on before the next has its turn: a school's does not wait for a region's. */
const turnMs = 8_000;

/** What follows from changed records of gradebooks: their audit entries, and the work on a pull that was ordered. */
export function gradebookChanges(rooms: ExchangeRooms): FeedHandlers {
  return {
    drop: (items) => writeAudit(rooms.table, items),
    connection: (items) => writeAudit(rooms.table, items),
    pull: async (items) => {
      await writeAudit(rooms.table, items);
      const ordered = items
        .map((item) => changedPullSchema.parse(item))
        .filter((pull) => isPulling(pull) && orders.has(pull.lastChange.action));
      await rooms.queues.send(
        'exchange.pulls',
        ordered.map(({ id }) => ({ pullId: id })),
      );
    },
  };
}

/** Works on each pull for a while; what is left comes with a message of its own. */
export async function workOnPulls(
  messages: readonly z.infer<typeof pullMessageSchema>[],
  rooms: ExchangeRooms,
): Promise<void> {
  const left: { pullId: string }[] = [];
  for (const pullId of new Set(messages.map((message) => message.pullId)))
    if (await workOnPull(pullId, pullTurn(rooms, turnMs))) left.push({ pullId });
  await rooms.queues.send('exchange.pulls', left);
}

/** What became of counts that were sent on; an older receipt does not replace a newer one. */
export async function takeReceipts(
  receipts: readonly WeekReceipt[],
  { sourceSchools }: Pick<ExchangeRooms, 'sourceSchools'>,
): Promise<void> {
  for (const { regionId, ...counted } of receipts) {
    const known = (await sourceSchools.counted(regionId, [counted.nodeId])).get(counted.nodeId);
    if (!known || known.at <= counted.at) await sourceSchools.saveCounted(regionId, counted);
  }
}
