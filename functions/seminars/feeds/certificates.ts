import { z } from 'zod';
import type { FeedItem } from '../../shared/feed.ts';
import { issueOrdered } from '../issuing.ts';
import type { SeminarRooms } from '../rooms.ts';

export const certificateMessageSchema = z.object({ orderId: z.string().max(60) });

/** An order is handed to the queue once it is written, so no order is lost between the two. */
export function handOver(
  items: readonly FeedItem[],
  { queues }: Pick<SeminarRooms, 'queues'>,
): Promise<void> {
  return queues.send(
    'seminars.certificates',
    items.map(({ id }) => ({ orderId: String(id) })),
  );
}

export async function issueCertificates(
  messages: readonly z.infer<typeof certificateMessageSchema>[],
  rooms: SeminarRooms,
): Promise<void> {
  for (const { orderId } of messages) await issueOrdered(orderId, rooms);
}
