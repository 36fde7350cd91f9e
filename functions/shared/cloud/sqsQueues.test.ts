import type { SendMessageBatchCommand, SendMessageBatchCommandOutput } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { SqsQueues } from './sqsQueues.ts';

const queuesUrl = 'https://sqs.eu-central-1.amazonaws.com/111122223333';

/** Answers each call with the ids that the queue did not take. */
function queuesThatLeave(...leftIds: string[][]) {
  const calls: SendMessageBatchCommand['input'][] = [];
  const client = {
    send: async (command: SendMessageBatchCommand) => {
      calls.push(command.input);
      const Failed = (leftIds[calls.length - 1] ?? []).map((Id) => ({
        Id,
        SenderFault: false,
        Code: 'busy',
      }));
      return { Failed } as unknown as SendMessageBatchCommandOutput;
    },
  } as never;
  return { calls, queues: new SqsQueues({ client, installation: 'vnedrenie-test', queuesUrl }) };
}

test('a value is one message of the queue that its name says', async () => {
  const { calls, queues } = queuesThatLeave();
  await queues.send('plan.verdicts', [{ a: 1 }, { a: 2 }]);
  expect(calls).toEqual([
    {
      QueueUrl: `${queuesUrl}/vnedrenie-test-plan-verdicts`,
      Entries: [
        { Id: '0', MessageBody: '{"a":1}' },
        { Id: '1', MessageBody: '{"a":2}' },
      ],
    },
  ]);
});

test('nothing to send makes no call', async () => {
  const { calls, queues } = queuesThatLeave();
  await queues.send('plan.verdicts', []);
  expect(calls).toEqual([]);
});

test('only messages that were left are sent again', async () => {
  const { calls, queues } = queuesThatLeave(['1']);
  await queues.send('plan.verdicts', ['first', 'second']);
  expect(calls.map(({ Entries }) => Entries?.map(({ MessageBody }) => MessageBody))).toEqual([
    ['"first"', '"second"'],
    ['"second"'],
  ]);
});

test('a queue that goes on refusing is a fault, so that the sender is tried again', async () => {
  const { queues } = queuesThatLeave(['0'], ['0'], ['0'], ['0']);
  await expect(queues.send('plan.verdicts', ['only'])).rejects.toThrow('did not take 1 of 1 messages');
});
