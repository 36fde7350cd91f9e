import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type Installation, queueNameOf } from '../../../functions/shared/cloud/names.ts';
import { alarm } from './alarm.ts';
import { deadLetters } from './deadLetters.ts';

interface WorkQueueProps {
  domain: string;
  name: string;
  installation: Installation;
  target: IFunction;
  targetTimeoutSeconds: number;
  bell: ITopic;
}

const batch = 200;
const attempts = 5;
const lateAfterSeconds = Duration.minutes(15).toSeconds();

/** Messages of other domains, brought to the handler in batches; those it could not take come again one by one. */
export function workQueue(scope: Construct, id: string, props: WorkQueueProps): Queue {
  const { domain, name, installation, target, targetTimeoutSeconds, bell } = props;
  const setAside = deadLetters(scope, `${id}DeadLetters`, {
    affects: `Messages to ${domain}.${name} could not be taken after ${attempts} attempts and were set aside: the nodes they speak of keep their earlier state. See the log of the queue's Lambda, then redrive.`,
    bell,
  });
  const queue = new Queue(scope, id, {
    queueName: queueNameOf(installation, `${domain}.${name}`),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    // Lambda asks for six times its own time limit, so that a batch under way is not handed out twice.
    visibilityTimeout: Duration.seconds(targetTimeoutSeconds * 6),
    deadLetterQueue: { queue: setAside, maxReceiveCount: attempts },
  });
  target.addEventSource(
    new SqsEventSource(queue, {
      batchSize: batch,
      maxBatchingWindow: Duration.seconds(1),
      maxConcurrency: 5,
      reportBatchItemFailures: true,
    }),
  );
  alarm(scope, `${id}Late`, {
    metric: queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5) }),
    above: lateAfterSeconds,
    description: `Messages to ${domain}.${name} wait for more than 15 minutes: leaders see evidence and progress as they were before recent changes.`,
    bell,
  });
  return queue;
}
