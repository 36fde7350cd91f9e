import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type IFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { FeedManifest } from '../../../functions/shared/manifest.ts';
import { alarm } from './alarm.ts';
import { deadLetters } from './deadLetters.ts';

interface ChangeFeedProps {
  domain: string;
  feed: FeedManifest;
  table: Table;
  target: IFunction;
  bell: ITopic;
}

const lateAfterMs = Duration.minutes(15).toMilliseconds();

/** Brings changed records of the feed's kinds to its handler, in the order of their writes, until they are settled. */
export function changeFeed(
  scope: Construct,
  id: string,
  { domain, feed, table, target, bell }: ChangeFeedProps,
): void {
  const setAside = deadLetters(scope, `${id}DeadLetters`, {
    affects: `Changes of ${domain} (${feed.kinds.join(', ')}) could not be settled by feed ${feed.name} and were set aside: pages built from them show older figures until the changes are replayed. See the log of the feed's Lambda.`,
    bell,
  });
  target.addToRolePolicy(
    new PolicyStatement({
      actions: [
        'dynamodb:DescribeStream',
        'dynamodb:GetRecords',
        'dynamodb:GetShardIterator',
        'dynamodb:ListStreams',
      ],
      resources: [table.tableStreamArn ?? ''],
    }),
  );
  new EventSourceMapping(scope, `${id}Source`, {
    target,
    eventSourceArn: table.tableStreamArn ?? '',
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: feed.batch,
    maxBatchingWindow: Duration.seconds(1),
    filters: [
      FilterCriteria.filter({ dynamodb: { NewImage: { kind: { S: FilterRule.or(...feed.kinds) } } } }),
    ],
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: 8,
    onFailure: new SqsDlq(setAside),
  });
  alarm(scope, `${id}Late`, {
    metric: target.metric('IteratorAge', { statistic: 'Maximum', period: Duration.minutes(5) }),
    above: lateAfterMs,
    description: `Feed ${feed.name} of ${domain} is more than 15 minutes behind: people see evidence and progress as they were before recent changes. It catches up by itself once its Lambda keeps pace.`,
    bell,
  });
}
