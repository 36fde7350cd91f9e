import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  type IBucket,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Manifest } from '../../../functions/shared/manifest.ts';
import type { Stage } from '../stages.ts';

/** Bucket names are one space for everybody, so the account stands in them. */
export function filesBucketName(stack: Stack, { installation }: Stage): string {
  return `${installation}-files-${stack.account}`;
}

export function filesBucketArn(stack: Stack, stage: Stage): string {
  return `arn:${stack.partition}:s3:::${filesBucketName(stack, stage)}`;
}

/** Uploads, exports and boundaries of all domains, each below its own name. Links into it are signed and expire. */
export function filesBucket(
  scope: Construct,
  id: string,
  stage: Stage,
  manifests: readonly Manifest[],
): void {
  const bucket = new Bucket(scope, id, {
    ...privately,
    bucketName: filesBucketName(Stack.of(scope), stage),
    versioned: true,
    removalPolicy: stage.removal,
    serverAccessLogsBucket: accessLog(scope, `${id}AccessLog`, stage),
    cors: [
      {
        // Browsers put large files straight into the bucket, at an address signed for that one file.
        allowedMethods: [HttpMethods.PUT],
        allowedOrigins: [stage.site ? `https://${stage.site.domain}` : 'https://*.cloudfront.net'],
        allowedHeaders: ['content-type'],
        maxAge: 3600,
      },
    ],
    lifecycleRules: [
      {
        abortIncompleteMultipartUploadAfter: Duration.days(1),
        noncurrentVersionExpiration: Duration.days(35),
      },
      ...manifests.flatMap(passingFiles),
    ],
  });
  if (stage.mailTo) letMailIn(bucket);
}

/** Folders whose files go by themselves, and a day later what versioning has kept of them. */
function passingFiles({ domain, passingFiles: passing = [] }: Manifest): LifecycleRule[] {
  return passing.map(({ folder, days }) => ({
    prefix: `${domain}/${folder}/`,
    expiration: Duration.days(days),
    noncurrentVersionExpiration: Duration.days(1),
  }));
}

/** The mail service puts letters below the domains that take them in, and nothing anywhere else. */
function letMailIn(bucket: Bucket): void {
  bucket.addToResourcePolicy(
    new PolicyStatement({
      actions: ['s3:PutObject'],
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      resources: [bucket.arnForObjects('*/mail/*')],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(bucket).account } },
    }),
  );
}

function accessLog(scope: Construct, id: string, stage: Stage): IBucket {
  const bucket = new Bucket(scope, id, {
    ...privately,
    removalPolicy: stage.removal,
    lifecycleRules: [{ expiration: Duration.days(90) }],
  });
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'This bucket is the access log of the files.',
  });
  // CDK's classes and their interfaces disagree under exactOptionalPropertyTypes.
  return bucket as IBucket;
}

const privately = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
};
