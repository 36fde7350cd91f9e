import { z } from 'zod';
import { writeAudit } from '../../shared/audit.ts';
import type { FeedItem } from '../../shared/feed.ts';
import { extractSchema } from '../contract/extracts.ts';
import { makeExtract } from '../extracting.ts';
import type { ReportingRooms } from '../rooms.ts';

export const extractMessageSchema = z.object({ extractId: z.string().max(40) });

/** An order is handed to the queue once it is written, so no order is lost between the two. */
export async function handOver(
  items: readonly FeedItem[],
  { table, queues }: Pick<ReportingRooms, 'table' | 'queues'>,
): Promise<void> {
  await writeAudit(table, items);
  const ordered = items.map((item) => extractSchema.parse(item)).filter(({ cancelledAt }) => !cancelledAt);
  await queues.send(
    'reporting.extracts',
    ordered.map(({ id }) => ({ extractId: id })),
  );
}

export async function makeExtracts(
  messages: readonly z.infer<typeof extractMessageSchema>[],
  rooms: ReportingRooms,
): Promise<void> {
  for (const { extractId } of messages) await makeExtract(extractId, rooms);
}
