import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DynamoDBBatchResponse, SQSBatchResponse } from 'aws-lambda';
import type { Queues } from '../../../functions/shared/queues.ts';
import type { WriteObserver } from '../../../functions/shared/table.ts';
import type { LocalDomain } from '../domains.ts';
import { queueEvent, streamEvent } from './events.ts';
import { type Delivery, type Entry, Journal } from './journal.ts';
import { Lane } from './lane.ts';

/** Reads a record as it stands now; for deliveries whose write may not have happened before a crash. */
type ReadRecord = (
  table: string,
  key: { pk: string; sk: string },
) => Promise<Record<string, unknown> | undefined>;

const messageBatch = 200;

/**
 * The local change feed and queues: what streams and SQS are in the cloud. Every write of interest stands in the
 * journal before it is made and leaves it after its handlers have settled it.
 */
export class Deliveries implements WriteObserver, Queues {
  private readonly journal: Journal;
  private readonly lanes = new Map<string, Lane[]>();
  private readonly open = new Map<number, number>();
  private readonly intended = new Map<string, Entry>();
  private readonly deadLetters: string;

  constructor(dataDir: string, domains: readonly LocalDomain[], tableName: (domain: string) => string) {
    this.journal = new Journal(join(dataDir, 'deliveries', 'journal.jsonl'));
    this.deadLetters = join(dataDir, 'deliveries', 'set-aside.jsonl');
    for (const domain of domains) this.addLanes(domain, tableName(domain.manifest.domain));
  }

  async intend(table: string, item: Record<string, unknown>): Promise<string> {
    const delivery: Delivery = { kind: 'record', table, item };
    if (this.lanesOf(delivery).length === 0) return '';
    const id = this.journal.add(delivery);
    this.intended.set(String(id), { id, delivery });
    return String(id);
  }

  settle(token: string, written: boolean): void {
    const entry = this.intended.get(token);
    if (!entry) return;
    this.intended.delete(token);
    if (written) this.dispatch(entry);
    else this.journal.settle(entry.id);
  }

  async send(queue: string, messages: readonly unknown[]): Promise<void> {
    for (const body of messages) {
      const delivery: Delivery = { kind: 'message', queue, body };
      this.dispatch({ id: this.journal.add(delivery), delivery });
    }
  }

  /** Delivers what an earlier process wrote or sent but did not settle. */
  async catchUp(read: ReadRecord): Promise<number> {
    let delivered = 0;
    for (const entry of this.journal.left) {
      const current = await this.asItStands(entry, read);
      if (current) {
        this.dispatch(current);
        delivered += 1;
      } else this.journal.settle(entry.id);
    }
    return delivered;
  }

  /** Resolves when nothing waits any more, deliveries that deliveries caused included. */
  async idle(): Promise<void> {
    for (;;) {
      const busy = [...this.lanes.values()].flat().flatMap((lane) => lane.busy ?? []);
      if (busy.length === 0) return;
      await Promise.all(busy);
    }
  }

  close(): void {
    this.journal.close();
  }

  private async asItStands(entry: Entry, read: ReadRecord): Promise<Entry | undefined> {
    if (entry.delivery.kind === 'message') return entry;
    const { table, item } = entry.delivery;
    const stored = await read(table, { pk: String(item.pk), sk: String(item.sk) });
    const happened = stored && Number(stored.version ?? 0) >= Number(item.version ?? 0);
    return happened ? entry : undefined;
  }

  private dispatch(entry: Entry): void {
    const lanes = this.lanesOf(entry.delivery);
    if (lanes.length === 0) {
      this.journal.settle(entry.id);
      return;
    }
    this.open.set(entry.id, lanes.length);
    for (const lane of lanes) lane.put(entry);
  }

  private lanesOf(delivery: Delivery): readonly Lane[] {
    return this.lanes.get(laneKey(delivery)) ?? [];
  }

  private addLanes({ manifest, invoke }: LocalDomain, table: string): void {
    for (const feed of manifest.feeds) {
      const lane = this.lane(`${manifest.domain}.${feed.name}`, feed.batch, (entries) =>
        invoke(feed.handler, streamEvent(entries)),
      );
      for (const kind of feed.kinds) this.register(`record ${table} ${kind}`, lane);
    }
    for (const queue of manifest.queues) {
      const name = `${manifest.domain}.${queue.name}`;
      const lane = this.lane(name, messageBatch, (entries) => invoke(queue.handler, queueEvent(entries)));
      this.register(`message ${name}`, lane);
    }
  }

  private lane(name: string, batch: number, invoke: (entries: readonly Entry[]) => Promise<unknown>): Lane {
    return new Lane(
      name,
      batch,
      async (entries) => failedIds((await invoke(entries)) as DynamoDBBatchResponse | SQSBatchResponse),
      (entry, delivered) => this.settleIn(name, entry, delivered),
    );
  }

  private settleIn(lane: string, entry: Entry, delivered: boolean): void {
    if (!delivered) appendFileSync(this.deadLetters, `${JSON.stringify({ lane, ...entry })}\n`);
    const left = (this.open.get(entry.id) ?? 1) - 1;
    this.open.set(entry.id, left);
    if (left > 0) return;
    this.open.delete(entry.id);
    this.journal.settle(entry.id);
  }

  private register(key: string, lane: Lane): void {
    this.lanes.set(key, [...(this.lanes.get(key) ?? []), lane]);
  }
}

function laneKey(delivery: Delivery): string {
  return delivery.kind === 'record'
    ? `record ${delivery.table} ${String(delivery.item.kind)}`
    : `message ${delivery.queue}`;
}

function failedIds(response: DynamoDBBatchResponse | SQSBatchResponse | undefined): ReadonlySet<number> {
  return new Set((response?.batchItemFailures ?? []).map(({ itemIdentifier }) => Number(itemIdentifier)));
}
