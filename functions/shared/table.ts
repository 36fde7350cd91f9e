import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { z } from 'zod';
import { type Change, changedFields } from './change.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Database } from './database.ts';
import { idFromKey } from './ids.ts';
import { Refusal } from './refusal.ts';

export interface Key {
  pk: string;
  sk: string;
}

/** Told of every write, so that a host without streams can make its own feed of changes. */
export interface WriteObserver {
  /** Called before the write is sent; the write waits for it. */
  intend(table: string, item: Record<string, unknown>): Promise<string>;
  /** Called when the database has acknowledged the write, or refused it. */
  settle(token: string, written: boolean): void;
}

/** What one call consumed: a test holds it against the access pattern written in the repository. */
export interface Meter {
  readUnits: number;
  writeUnits: number;
  calls: number;
}

export interface Saving<Value> {
  key: Key;
  kind: string;
  /** The record as it was read; absent for a new one. */
  before?: Value;
  after: Value;
  change: Change;
  /** Keys of the table's indexes. */
  index?: Record<string, string>;
}

export interface QueryInput {
  pk: string;
  /** Only sort keys that begin so. */
  beginsWith?: string;
  from?: string;
  to?: string;
  index?: { name: string; pk: string; sk: string };
  limit?: number;
  cursor?: string;
  newestFirst?: boolean;
  consistent?: boolean;
}

type Versioned = { version: number };

export type DerivedItem = Key & { kind: string } & Record<string, unknown>;

const batchWriteLimit = 25;
const batchReadLimit = 100;

/** A domain's table. Keys and conditions only; what records mean is the repository's. */
export class Table {
  readonly name: string;
  readonly meter: Meter = { readUnits: 0, writeUnits: 0, calls: 0 };
  private readonly db: Database;
  private readonly observer: WriteObserver | undefined;

  constructor(db: Database, name: string, observer?: WriteObserver) {
    this.db = db;
    this.name = name;
    this.observer = observer;
  }

  async get<S extends z.ZodType>(key: Key, schema: S): Promise<z.infer<S> | undefined> {
    const reply = await this.db.get({
      TableName: this.name,
      Key: key,
      ConsistentRead: true,
      ReturnConsumedCapacity: 'TOTAL',
    });
    this.count('readUnits', reply.ConsumedCapacity?.CapacityUnits);
    return reply.Item ? schema.parse(reply.Item) : undefined;
  }

  /** Reads many records by key; those that are not there are left out. Order is not kept. A consistent read costs twice. */
  async getMany<S extends z.ZodType>(
    keys: readonly Key[],
    schema: S,
    { consistent = false } = {},
  ): Promise<z.infer<S>[]> {
    const found: z.infer<S>[] = [];
    for (let start = 0; start < keys.length; start += batchReadLimit) {
      let wanted: Record<string, unknown>[] | undefined = keys
        .slice(start, start + batchReadLimit)
        .map(({ pk, sk }) => ({ pk, sk }));
      for (let attempt = 0; wanted && wanted.length > 0; attempt++) {
        await pause(attempt);
        const reply: Awaited<ReturnType<typeof this.readBatch>> = await this.readBatch(wanted, consistent);
        for (const item of reply.items) found.push(schema.parse(item));
        wanted = reply.left;
      }
    }
    return found;
  }

  /** Writes a new record. Met again by the same request it hands back what was written the first time. */
  async create<S extends z.ZodType>(
    saving: Omit<Saving<z.infer<S>>, 'before'>,
    schema: S,
  ): Promise<z.infer<S>> {
    try {
      await this.putOver(saving, undefined);
      return saving.after;
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
      return this.asCreatedBefore(saving, schema);
    }
  }

  /** Saves over the version that was read; a newer one in the table refuses with `staleRecord`. */
  async save<Value extends Versioned>(saving: Saving<Value>): Promise<Value> {
    const read = saving.before?.version;
    const after = { ...saving.after, version: read === undefined ? 1 : read + 1 };
    await this.putOver({ ...saving, after }, read).catch(asStaleRecord);
    return after;
  }

  /**
   * Puts derived records that may be written again at any time: evidence, progress, verdicts. No condition, no audit. Of
   * several with one key the last one stands, as if each were put after the other.
   */
  async putDerived(items: readonly DerivedItem[]): Promise<void> {
    const lasting = lastOfEachKey(items);
    for (let start = 0; start < lasting.length; start += batchWriteLimit)
      await this.putBatch(lasting.slice(start, start + batchWriteLimit));
  }

  /**
   * Puts up to 25 new records in one call, with their audit but without a condition: whoever calls this sees to it that
   * nobody else can write them meanwhile. Repeated, it puts the very same.
   */
  async putNew<Value extends Versioned>(savings: readonly Omit<Saving<Value>, 'before'>[]): Promise<void> {
    await this.putBatch(
      savings.map((saving) => itemOf({ ...saving, after: { ...saving.after, version: 1 } }, undefined)),
    );
  }

  /**
   * Puts a derived record over the version that was read (none: where there is no record yet), so that of two
   * recounts at once the later one is made again. Refuses with `staleRecord`.
   */
  async putDerivedOver(item: DerivedItem & Versioned, read: number | undefined): Promise<void> {
    await this.putItem(item, read).catch(asStaleRecord);
  }

  async query<S extends z.ZodType>(
    input: QueryInput,
    schema: S,
  ): Promise<{ items: z.infer<S>[]; next?: string }> {
    const reply = await this.db.query(this.asQuery(input));
    this.count('readUnits', reply.ConsumedCapacity?.CapacityUnits);
    const items = (reply.Items ?? []).map((item) => schema.parse(item));
    return reply.LastEvaluatedKey ? { items, next: encodeCursor(reply.LastEvaluatedKey) } : { items };
  }

  /** Follows every page. For lists whose length the domain bounds: schools of a municipality, days of a year. */
  async queryAll<S extends z.ZodType>(input: QueryInput, schema: S): Promise<z.infer<S>[]> {
    const all: z.infer<S>[] = [];
    let cursor = input.cursor;
    do {
      const page = await this.query({ ...input, ...(cursor ? { cursor } : {}) }, schema);
      all.push(...page.items);
      cursor = page.next;
    } while (cursor);
    return all;
  }

  private asQuery(input: QueryInput): QueryCommandInput {
    const pkName = input.index?.pk ?? 'pk';
    const skName = input.index?.sk ?? 'sk';
    const values: Record<string, string> = { ':pk': input.pk };
    let condition = '#pk = :pk';
    if (input.beginsWith !== undefined) {
      condition += ' AND begins_with(#sk, :start)';
      values[':start'] = input.beginsWith;
    } else if (input.from !== undefined && input.to !== undefined) {
      condition += ' AND #sk BETWEEN :from AND :to';
      values[':from'] = input.from;
      values[':to'] = input.to;
    } else if (input.to !== undefined) {
      condition += ' AND #sk <= :to';
      values[':to'] = input.to;
    } else if (input.from !== undefined) {
      condition += ' AND #sk >= :from';
      values[':from'] = input.from;
    }
    const usesSortKey = condition.includes('#sk');
    return {
      TableName: this.name,
      ...(input.index ? { IndexName: input.index.name } : {}),
      KeyConditionExpression: condition,
      ExpressionAttributeNames: { '#pk': pkName, ...(usesSortKey ? { '#sk': skName } : {}) },
      ExpressionAttributeValues: values,
      ...(input.limit ? { Limit: input.limit } : {}),
      ...(input.cursor ? { ExclusiveStartKey: decodeCursor(input.cursor) } : {}),
      ...(input.consistent ? { ConsistentRead: true } : {}),
      ScanIndexForward: !input.newestFirst,
      ReturnConsumedCapacity: 'TOTAL',
    };
  }

  private async putOver<Value>(saving: Saving<Value>, version: number | undefined): Promise<void> {
    await this.putItem(itemOf(saving, version), version);
  }

  private async putBatch(items: readonly Record<string, unknown>[]): Promise<void> {
    const tokens = this.observer
      ? await Promise.all(items.map((item) => this.observer?.intend(this.name, { ...item })))
      : [];
    let written = false;
    try {
      await this.writeBatch(items.map((Item) => ({ PutRequest: { Item } })));
      written = true;
    } finally {
      for (const token of tokens) if (token) this.observer?.settle(token, written);
    }
  }

  /** Puts an item where the version that was read still stands; where nothing stands, when none was read. */
  private async putItem(item: Record<string, unknown>, version: number | undefined): Promise<void> {
    const token = await this.observer?.intend(this.name, item);
    let written = false;
    try {
      const reply = await this.db.put({
        TableName: this.name,
        Item: item,
        ...(version === undefined
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: '#version = :read',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':read': version },
            }),
        ReturnConsumedCapacity: 'TOTAL',
      });
      written = true;
      this.count('writeUnits', reply.ConsumedCapacity?.CapacityUnits);
    } finally {
      if (token) this.observer?.settle(token, written);
    }
  }

  private async asCreatedBefore<S extends z.ZodType>(
    saving: Omit<Saving<z.infer<S>>, 'before'>,
    schema: S,
  ): Promise<z.infer<S>> {
    const reply = await this.db.get({ TableName: this.name, Key: saving.key, ConsistentRead: true });
    const { by, idempotencyKey, requestHash } = saving.change;
    const madeFromKey = idempotencyKey && saving.key.pk.includes(idFromKey(by, idempotencyKey));
    if (!reply.Item || !madeFromKey) throw new Refusal('alreadyExists', `${saving.key.pk} exists already`);
    if (reply.Item.createdFrom !== undefined && reply.Item.createdFrom !== requestHash)
      throw new Refusal('idempotencyKeyReused', 'This idempotency key came with another request before');
    return schema.parse(reply.Item);
  }

  private async readBatch(keys: Record<string, unknown>[], consistent: boolean) {
    const reply = await this.db.batchGet({
      RequestItems: { [this.name]: { Keys: keys, ConsistentRead: consistent } },
      ReturnConsumedCapacity: 'TOTAL',
    });
    this.count('readUnits', reply.ConsumedCapacity?.[0]?.CapacityUnits);
    return { items: reply.Responses?.[this.name] ?? [], left: reply.UnprocessedKeys?.[this.name]?.Keys };
  }

  private async writeBatch(requests: { PutRequest: { Item: Record<string, unknown> } }[]): Promise<void> {
    let left: Record<string, unknown>[] | undefined = requests;
    for (let attempt = 0; left && left.length > 0; attempt++) {
      await pause(attempt);
      const reply: { UnprocessedItems?: Record<string, Record<string, unknown>[]> | undefined } =
        await this.db.batchWrite({
          RequestItems: { [this.name]: left },
          ReturnConsumedCapacity: 'TOTAL',
        });
      left = reply.UnprocessedItems?.[this.name];
    }
  }

  private count(what: 'readUnits' | 'writeUnits', units: number | undefined): void {
    this.meter[what] += units ?? 0;
    this.meter.calls += 1;
  }
}

/** A record as it is stored: under its key, with the change that made it. */
function itemOf<Value>(saving: Saving<Value>, version: number | undefined): Record<string, unknown> {
  const ownKind = (saving.after as { kind?: unknown }).kind;
  if (ownKind !== undefined && ownKind !== saving.kind)
    throw new Error(
      `A record's \`kind\` is what feeds know it by: ${String(ownKind)} would hide ${saving.kind}`,
    );
  return {
    ...saving.key,
    kind: saving.kind,
    ...saving.index,
    ...(saving.after as Record<string, unknown>),
    ...(version === undefined && saving.change.requestHash && { createdFrom: saving.change.requestHash }),
    lastChange: { ...saving.change, fields: changedFields(saving.before, saving.after) },
  };
}

/** The database refuses a batch as a whole that names a key twice. */
function lastOfEachKey(items: readonly DerivedItem[]): readonly DerivedItem[] {
  return [...new Map(items.map((item) => [JSON.stringify([item.pk, item.sk]), item])).values()];
}

/** Waits longer after each unprocessed batch, at most 3.2 s, as the database asks its callers to. */
async function pause(attempt: number): Promise<void> {
  if (attempt === 0) return;
  await new Promise((resolve) => setTimeout(resolve, Math.min(50 * 2 ** attempt, 3200)));
}

function isConditionFailure(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}

function asStaleRecord(error: unknown): never {
  if (isConditionFailure(error))
    throw new Refusal('staleRecord', 'Somebody saved a newer version of this record; read it and try again');
  throw error;
}
