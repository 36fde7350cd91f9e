import type { FeedItem } from '../../shared/feed.ts';
import { schoolRecordsSchema } from '../contract/records.ts';
import type { ChangedRecords } from '../contract/trust.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { regionWide } from '../rules/records/homes.ts';

/**
 * Committed records have changed: whoever compares schools hears it. When those of the region as a whole have, with its
 * districts among them, every school is read again.
 */
export async function tellOfRecords(
  items: readonly FeedItem[],
  { records, queues }: Pick<ExchangeRooms, 'records' | 'queues'>,
): Promise<void> {
  const changed = items.map((item) => schoolRecordsSchema.parse(item));
  const messages = new Map<string, ChangedRecords>();
  const add = ({ regionId, unit }: ChangedRecords) => messages.set(`${regionId}/${unit}`, { regionId, unit });
  for (const one of changed) if (one.unit !== regionWide) add(one);
  const common = new Set(changed.filter(({ unit }) => unit === regionWide).map(({ regionId }) => regionId));
  for (const regionId of common)
    for (const one of await records.all(regionId)) if (one.unit !== regionWide) add(one);
  await queues.send('exchange.trust', [...messages.values()]);
}
