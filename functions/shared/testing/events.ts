import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';

/** The event that a stream would send for these records. */
export function streamOf(items: readonly Record<string, unknown>[]): DynamoDBStreamEvent {
  return {
    Records: items.map((item, index) => ({
      eventID: String(index),
      dynamodb: {
        SequenceNumber: String(index),
        NewImage: marshall(item, { removeUndefinedValues: true }) as never,
      },
    })),
  };
}

/** The event that a queue would send for these messages. */
export function queueOf(messages: readonly unknown[]): SQSEvent {
  return {
    Records: messages.map((message, index) => ({
      messageId: String(index),
      body: JSON.stringify(message),
    })),
  } as SQSEvent;
}
