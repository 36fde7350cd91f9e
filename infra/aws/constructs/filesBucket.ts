import { Duration, Stack, Validations } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.ts';

/** Bucket names are one space for everybody, so the account stands in them. */
export function filesBucketName(stack: Stack, { installation }: Stage): string {
  return `${installation}-files-${stack.account}`;
}

export function filesBucketArn(stack: Stack, stage: Stage): string {
  return `arn:${stack.partition}:s3:::${filesBucketName(stack, stage)}`;
}

/** Uploads, exports and boundaries of all domains, each below its own name. Links into it are signed and expire. */
export function filesBucket(scope: Construct, id: string, stage: Stage): void {
  new Bucket(scope, id, {
    ...privately,
    bucketName: filesBucketName(Stack.of(scope), stage),
    versioned: true,
    removalPolicy: stage.removal,
    // Large files go to the bucket itself, each to a place that was signed for it; from where is no matter then.
    cors: [{ allowedMethods: [HttpMethods.PUT], allowedOrigins: ['*'], allowedHeaders: ['content-type'] }],
    serverAccessLogsBucket: accessLog(scope, `${id}AccessLog`, stage),
    lifecycleRules: [
      {
        abortIncompleteMultipartUploadAfter: Duration.days(1),
        noncurrentVersionExpiration: Duration.days(35),
      },
    ],
  });
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
