import { writeAudit } from '../../shared/audit.ts';
import type { FeedHandlers } from '../../shared/feed.ts';
import { deliverySchema } from '../contract/webhooks.ts';
import type { MessagingRooms } from '../rooms.ts';

/** What follows from a changed subscription or delivery: its audit; what was replayed goes at once. */
export function webhookHandlers({ table, queues }: Pick<MessagingRooms, 'table' | 'queues'>): FeedHandlers {
  return {
    webhook: (items) => writeAudit(table, items),
    webhookDelivery: async (items) => {
      await writeAudit(table, items);
      const replayed = items.filter(({ lastChange }) => lastChange !== undefined);
      await queues.send(
        'messaging.webhooks',
        replayed.map((item) => ({ deliveryId: deliverySchema.parse(item).id })),
      );
    },
  };
}
