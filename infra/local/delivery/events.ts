import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import type { Entry } from './journal.ts';

/** The event that a DynamoDB stream would send for these records. */
export function streamEvent(entries: readonly Entry[]): DynamoDBStreamEvent {
  return {
    Records: entries.flatMap(({ id, delivery }) =>
      delivery.kind === 'record'
        ? {
            eventID: String(id),
            eventName: 'MODIFY' as const,
            eventSource: 'aws:dynamodb',
            eventSourceARN: `arn:aws:dynamodb:local:000000000000:table/${delivery.table}/stream/local`,
            dynamodb: {
              SequenceNumber: String(id),
              StreamViewType: 'NEW_IMAGE' as const,
              NewImage: marshall(delivery.item, { removeUndefinedValues: true }) as never,
            },
          }
        : [],
    ),
  };
}

/** The event that an SQS queue would send for these messages. */
export function queueEvent(entries: readonly Entry[]): SQSEvent {
  return {
    Records: entries.flatMap(({ id, delivery }) =>
      delivery.kind === 'message'
        ? {
            messageId: String(id),
            receiptHandle: String(id),
            body: JSON.stringify(delivery.body),
            attributes: {
              ApproximateReceiveCount: '1',
              SentTimestamp: '0',
              SenderId: 'local',
              ApproximateFirstReceiveTimestamp: '0',
            },
            messageAttributes: {},
            md5OfBody: '',
            eventSource: 'aws:sqs',
            eventSourceARN: `arn:aws:sqs:local:000000000000:${delivery.queue}`,
            awsRegion: 'local',
          }
        : [],
    ),
  };
}
