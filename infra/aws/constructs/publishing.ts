import { join } from 'node:path';
import { type CfnElement, Duration, Stack, Validations } from 'aws-cdk-lib';
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, type ISource, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import type { SiteContent } from '../site/content.ts';
import type { Stage } from '../stages.ts';
import { inFindings } from './findings.ts';

interface Publishing {
  stage: Stage;
  bucket: IBucket;
  distribution: IDistribution;
  content: SiteContent;
}

const forAYear = [
  CacheControl.setPublic(),
  CacheControl.maxAge(Duration.days(365)),
  CacheControl.immutable(),
];
const askedEveryTime = [CacheControl.noCache()];

/**
 * Files named by their content come first, and old ones stay for pages that are still open; then come the files that
 * point at them, which browsers ask for anew.
 */
export function publish(scope: Construct, { stage, bucket, distribution, content }: Publishing): void {
  const logGroup = new LogGroup(scope, 'PublishingLog', {
    retention: stage.logs,
    removalPolicy: stage.removal,
  });
  const put = (id: string, prefix: string, sources: ISource[], cacheControl: CacheControl[]) =>
    new BucketDeployment(scope, id, {
      destinationBucket: bucket,
      destinationKeyPrefix: prefix,
      sources,
      cacheControl,
      prune: false,
      memoryLimit: 512,
      logGroup,
      ...(cacheControl === askedEveryTime && { distribution, distributionPaths: ['/*'] }),
    });

  const assets = put('Assets', 'assets', [Source.asset(join(content.pages, 'assets'))], forAYear);
  const pages = put(
    'Entry',
    '',
    [Source.asset(content.pages, { exclude: ['assets', '.sources'] })],
    askedEveryTime,
  );
  pages.node.addDependency(assets);
  const docs = Object.entries(content.docs).map(([name, text]) => Source.data(`docs/${name}`, text));
  put('Api', 'api', [Source.jsonData('openapi.json', content.openApi), ...docs], askedEveryTime);
  const docsFiles = Source.asset(content.docsFiles, {
    exclude: ['*', '!swagger-ui.css', '!swagger-ui-bundle.js'],
  });
  put('ApiDocs', 'api/docs/files', [docsFiles], askedEveryTime);
  acknowledgePublisher(assets, bucket);
}

/** CDK's own Lambda copies the files; its rights are what CDK gives it. */
function acknowledgePublisher({ handlerRole }: BucketDeployment, bucket: IBucket): void {
  const stack = Stack.of(bucket);
  const pages = stack.getLogicalId(bucket.node.defaultChild as CfnElement);
  const deployedAssets = `arn:${stack.partition}:s3:::cdk-${stack.synthesizer.bootstrapQualifier}-assets-${stack.account}-${stack.region}/*`;
  const findings = [
    'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    ...['s3:GetBucket*', 's3:GetObject*', 's3:List*', 's3:Abort*', 's3:DeleteObject*'].map(
      (action) => `IAM5[Action::${action}]`,
    ),
    `IAM5[Resource::${inFindings(stack, deployedAssets)}]`,
    `IAM5[Resource::<${pages}.Arn>/*]`,
    'IAM5[Resource::*]',
    'L1',
  ];
  for (const finding of findings)
    Validations.of(handlerRole.node.scope ?? handlerRole).acknowledge({
      id: `AwsSolutions-${finding}`,
      reason:
        "CDK's publisher of files: it reads deployed assets, writes the pages' bucket, and asks CloudFront to forget old pages, all only during a deployment.",
    });
}
