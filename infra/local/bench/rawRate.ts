import type { Platform } from '../../../functions/shared/platform.ts';

const batchItems = 25;
const atOnce = 8;

/**
 * Items a second that the database takes by BatchWriteItem alone: the very items that imports have written, under keys of
 * their own, 25 a call, eight calls at once.
 */
export async function rawItemsPerSecond(
  platform: Platform,
  schools: readonly string[],
  count: number,
  round: string,
): Promise<number> {
  const items = await itemsOf(platform, schools, count);
  const batches = Array.from({ length: Math.ceil(items.length / batchItems) }, (_, index) =>
    items.slice(index * batchItems, (index + 1) * batchItems),
  ).values();
  const TableName = platform.tableName('adoption');
  const startedAt = performance.now();
  const worker = async () => {
    for (const batch of batches)
      await platform.database.batchWrite({
        RequestItems: {
          [TableName]: batch.map((item) => ({
            PutRequest: { Item: { ...item, pk: `${round}#${item.pk}` } },
          })),
        },
      });
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return items.length / ((performance.now() - startedAt) / 1000);
}

async function itemsOf(platform: Platform, schools: readonly string[], count: number) {
  const items: Record<string, unknown>[] = [];
  for (const school of schools) {
    if (items.length >= count) break;
    const { Items = [] } = await platform.database.query({
      TableName: platform.tableName('adoption'),
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :week)',
      ExpressionAttributeValues: { ':pk': `school#s-${school}`, ':week': 'week#' },
    });
    items.push(...Items);
  }
  return items.slice(0, count);
}
