import { Stack, type StackProps } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { Manifest } from '../../../functions/shared/manifest.ts';
import { filesBucket } from '../constructs/filesBucket.ts';
import type { Stage } from '../stages.ts';

/** What all domains use: the files' bucket and the bell that alarms ring. */
export class SharedStack extends Stack {
  readonly bell: Topic;

  constructor(
    scope: Construct,
    id: string,
    { stage, manifests, ...props }: StackProps & { stage: Stage; manifests: readonly Manifest[] },
  ) {
    super(scope, id, props);
    filesBucket(this, 'Files', stage, manifests);
    this.bell = new Topic(this, 'Alarms', { displayName: `${stage.installation}: alarms`, enforceSSL: true });
    // The topic's own policy takes the place of the default one, under which alarms could ring without being named.
    this.bell.addToResourcePolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        resources: [this.bell.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    if (stage.alarmsTo) this.bell.addSubscription(new EmailSubscription(stage.alarmsTo));
  }
}
