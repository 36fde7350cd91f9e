import type { DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Platform } from '../platform.ts';
import { queueOf, streamOf } from './events.ts';

/** What a domain works on by itself. */
interface Work {
  /** Records whose every write goes to the feed. */
  kind: string;
  feed: (event: DynamoDBStreamEvent) => Promise<unknown>;
  /** The domain's own queue. */
  queue: string;
  handler: (event: SQSEvent) => Promise<SQSBatchResponse>;
}

/**
 * Lets work be done while a test waits for it, as a host's feeds and queues would. A message that fails comes again,
 * `tries` times.
 */
export function workInBackground(
  platform: Platform,
  { kind, feed, queue: own, handler }: Work,
  tries = 5,
): void {
  const { observer, queues } = platform;
  const written = new Map<string, Record<string, unknown>>();
  let tokens = 0;
  const soon = (run: () => Promise<unknown>) => setImmediate(() => void run().catch(() => undefined));
  platform.observer = {
    async intend(table, item) {
      tokens += 1;
      const token = `${tokens} ${(await observer?.intend(table, item)) ?? ''}`;
      if (item.kind === kind) written.set(token, item);
      return token;
    },
    settle(token, wasWritten) {
      observer?.settle(token.slice(token.indexOf(' ') + 1), wasWritten);
      const item = written.get(token);
      written.delete(token);
      if (item && wasWritten) soon(() => feed(streamOf([item])));
    },
  };
  const settle = async (messages: readonly unknown[], left: number): Promise<void> => {
    const { batchItemFailures } = await handler(queueOf(messages));
    if (batchItemFailures.length > 0 && left > 1) soon(() => settle(messages, left - 1));
  };
  platform.queues = {
    send: async (queue, messages) => {
      if (queue !== own) return queues.send(queue, messages);
      if (messages.length > 0) soon(() => settle(messages, tries));
    },
  };
}
