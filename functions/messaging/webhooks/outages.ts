import type { Delivery, Webhook } from '../contract/webhooks.ts';
import type { MessagingRooms } from '../rooms.ts';
import { outageEndedNotice, outageNotice } from './notices.ts';

type Rooms = Pick<MessagingRooms, 'webhooks' | 'deliveries' | 'queues'>;

/** So many of what was set aside are read at a time. */
const deadAtOnce = 100;

/**
 * An event was set aside: begins an outage of its receiver, unless one goes on, and tells the region's administrators of
 * it. However many events follow, and however often one is tried again, it is told of once.
 */
export async function beginOutage(
  delivery: Delivery,
  webhook: Webhook,
  now: string,
  rooms: Rooms,
): Promise<void> {
  const [before] = await rooms.webhooks.outages([webhook.id]);
  if (before && !before.endedAt) return;
  const begun = { webhookId: webhook.id, since: now };
  if (await rooms.webhooks.saveOutage(begun, before?.version))
    await rooms.queues.send('messaging.notices', [outageNotice(delivery, webhook, now)]);
}

/** An event was taken: ends the outage of its receiver once nothing of it is set aside any more. */
export async function endOutage(webhook: Webhook, now: string, rooms: Rooms): Promise<void> {
  const [before] = await rooms.webhooks.outages([webhook.id]);
  if (!before || before.endedAt || (await hasSetAside(webhook, rooms))) return;
  if (await rooms.webhooks.saveOutage({ ...before, endedAt: now }, before.version))
    await rooms.queues.send('messaging.notices', [outageEndedNotice(before, webhook, now)]);
}

async function hasSetAside({ id, regionId }: Webhook, { deliveries }: Rooms): Promise<boolean> {
  let cursor: string | undefined;
  do {
    const page = await deliveries.inState(regionId, 'dead', { limit: deadAtOnce, cursor });
    if (page.items.some(({ webhookId }) => webhookId === id)) return true;
    cursor = page.next;
  } while (cursor !== undefined);
  return false;
}
