import type { Platform } from '../../shared/platform.ts';
import { queueOf, streamOf } from '../../shared/testing/events.ts';
import { feed, runs } from '../lambda.ts';

/**
 * Lets runs be worked on while a test waits for them, as a host's feeds and queues would. A message that fails comes
 * again, `tries` times.
 */
export function workInBackground(platform: Platform, tries = 5): void {
  const { observer, queues } = platform;
  const written = new Map<string, Record<string, unknown>>();
  let tokens = 0;
  const soon = (run: () => Promise<unknown>) => setImmediate(() => void run().catch(() => undefined));
  platform.observer = {
    async intend(table, item) {
      tokens += 1;
      const token = `${tokens} ${(await observer?.intend(table, item)) ?? ''}`;
      if (item.kind === 'run') written.set(token, item);
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
    const { batchItemFailures } = await runs(queueOf(messages));
    if (batchItemFailures.length > 0 && left > 1) soon(() => settle(messages, left - 1));
  };
  platform.queues = {
    send: async (queue, messages) => {
      if (queue !== 'exchange.runs') return queues.send(queue, messages);
      if (messages.length > 0) soon(() => settle(messages, tries));
    },
  };
}
