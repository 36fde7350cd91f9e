import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { z } from 'zod';
import { log } from './log.ts';

export type FeedItem = Record<string, unknown> & { pk: string; sk: string; kind: string };

/** What a domain does with changed records, by their kind. Each may be called twice with the same records. */
export type FeedHandlers = Record<string, (items: readonly FeedItem[]) => Promise<void>>;

/**
 * Settles a batch of changed records: all of a kind at once, and one by one when that fails, so that a bad record
 * stops nobody and is reported by its id.
 */
export async function settleChanges(
  event: DynamoDBStreamEvent,
  handlers: FeedHandlers,
): Promise<DynamoDBBatchResponse> {
  const byKind = new Map<string, { id: string; item: FeedItem }[]>();
  for (const record of event.Records) {
    const image = record.dynamodb?.NewImage as Record<string, AttributeValue> | undefined;
    if (!image) continue;
    const item = unmarshall(image) as FeedItem;
    const group = byKind.get(item.kind) ?? [];
    group.push({ id: record.dynamodb?.SequenceNumber ?? record.eventID ?? '', item });
    byKind.set(item.kind, group);
  }
  const failed: string[] = [];
  for (const [kind, group] of byKind) {
    const handle = handlers[kind];
    if (handle) failed.push(...(await settleGroup(kind, group, handle)));
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

/** Settles messages of a queue that carry values of one schema; those that cannot be read are reported, not dropped. */
export async function settleMessages<S extends z.ZodType>(
  event: SQSEvent,
  schema: S,
  handle: (values: readonly z.infer<S>[]) => Promise<void>,
): Promise<SQSBatchResponse> {
  const group: { id: string; item: z.infer<S> }[] = [];
  const failed: string[] = [];
  for (const record of event.Records) {
    const parsed = schema.safeParse(valueIn(record.body));
    if (parsed.success) group.push({ id: record.messageId, item: parsed.data });
    else failed.push(record.messageId);
  }
  failed.push(...(await settleGroup('message', group, handle)));
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

/** What is no JSON at all is as unreadable as JSON of another schema, and must not take its neighbours with it. */
function valueIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

async function settleGroup<Item>(
  kind: string,
  group: readonly { id: string; item: Item }[],
  handle: (items: readonly Item[]) => Promise<void>,
): Promise<string[]> {
  if (group.length === 0) return [];
  try {
    await handle(group.map(({ item }) => item));
    return [];
  } catch (error) {
    log.error('feed batch failed', { kind, size: group.length, error: error as Error });
  }
  if (group.length === 1) return group.map(({ id }) => id);
  const failed: string[] = [];
  for (const one of group) failed.push(...(await settleGroup(kind, [one], handle)));
  return failed;
}
