import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Queues } from '../queues.ts';
import { inBatches } from './batches.ts';
import { type Installation, queueNameOf } from './names.ts';

interface Options {
  client: Pick<SQSClient, 'send'>;
  installation: Installation;
  queuesUrl: string;
}

const attempts = 4;
const firstPauseMs = 50;

/** Queues of the cloud, one value a message: a bad one is then set aside alone, without its neighbours. */
export class SqsQueues implements Queues {
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }

  async send(queue: string, messages: readonly unknown[]): Promise<void> {
    for (const batch of inBatches(messages.map((message) => JSON.stringify(message))))
      await this.sendAll(queue, batch);
  }

  /** A call may take some messages and leave others; those left are sent again, after a longer pause each time. */
  private async sendAll(queue: string, bodies: readonly string[]): Promise<void> {
    let left = bodies;
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (attempt > 0) await pause(firstPauseMs * 2 ** (attempt - 1));
      left = await this.sendOnce(queue, left);
      if (left.length === 0) return;
    }
    throw new Error(`Queue ${queue} did not take ${left.length} of ${bodies.length} messages`);
  }

  private async sendOnce(queue: string, bodies: readonly string[]): Promise<string[]> {
    const { client, installation, queuesUrl } = this.options;
    const reply = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: `${queuesUrl}/${queueNameOf(installation, queue)}`,
        Entries: bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody })),
      }),
    );
    return (reply.Failed ?? []).flatMap(({ Id }) => bodies[Number(Id)] ?? []);
  }
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
