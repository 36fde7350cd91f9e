import { log } from '../../../functions/shared/log.ts';
import type { Entry } from './journal.ts';

/** Hands a batch to its handler and tells which ids failed. */
export type Deliver = (entries: readonly Entry[]) => Promise<ReadonlySet<number>>;

const mostTries = 5;

/** How long a batch that is not full yet waits for more, as the cloud's batching window does. */
const gatherForMs = 40;

/**
 * One handler's line of waiting deliveries, in order, one batch at a time. A delivery that keeps failing is set
 * aside after five tries, as the cloud's dead-letter queue would, and stops nobody behind it.
 */
export class Lane {
  private readonly waiting: Entry[] = [];
  private readonly tries = new Map<number, number>();
  private running: Promise<void> | undefined;
  private readonly name: string;
  private readonly batch: number;
  private readonly deliver: Deliver;
  private readonly onSettled: (entry: Entry, delivered: boolean) => void;

  constructor(
    name: string,
    batch: number,
    deliver: Deliver,
    onSettled: (entry: Entry, delivered: boolean) => void,
  ) {
    this.name = name;
    this.batch = batch;
    this.deliver = deliver;
    this.onSettled = onSettled;
  }

  put(entry: Entry): void {
    this.waiting.push(entry);
    this.running ??= this.run();
  }

  get busy(): Promise<void> | undefined {
    return this.running;
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      if (this.waiting.length < this.batch) await pause(gatherForMs);
      const batch = this.waiting.splice(0, this.batch);
      const failed = await this.deliver(batch).catch((error: Error) => {
        log.error('delivery failed', { lane: this.name, error });
        return new Set(batch.map(({ id }) => id));
      });
      for (const entry of batch) if (!failed.has(entry.id)) this.onSettled(entry, true);
      if (failed.size > 0) await this.retry(batch.filter(({ id }) => failed.has(id)));
    }
    this.running = undefined;
  }

  private async retry(entries: readonly Entry[]): Promise<void> {
    const again: Entry[] = [];
    for (const entry of entries) {
      const tries = (this.tries.get(entry.id) ?? 0) + 1;
      this.tries.set(entry.id, tries);
      if (tries < mostTries) again.push(entry);
      else {
        log.error('delivery set aside', { lane: this.name, id: entry.id });
        this.tries.delete(entry.id);
        this.onSettled(entry, false);
      }
    }
    this.waiting.unshift(...again);
    if (again.length > 0) await pause(100);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
