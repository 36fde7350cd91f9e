import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { systemClock } from '../clock.ts';
import { openDatabase } from '../database.ts';
import type { GradebookAccess } from '../gradebookAccess.ts';
import type { Platform } from '../platform.ts';
import { type CloudEnvironment, environmentSchema } from './environment.ts';
import { gradebookSecret } from './gradebookSecret.ts';
import { tableNameOf } from './names.ts';
import { S3Files } from './s3Files.ts';
import { SesMail } from './sesMail.ts';
import { SqsQueues } from './sqsQueues.ts';
import { undeclaredFiles, undeclaredMail } from './undeclared.ts';

/** The cloud's services as a platform. Region and credentials are those the Lambda runs with. */
export function cloudPlatform(environment: NodeJS.ProcessEnv): Platform {
  const parsed = environmentSchema.parse(environment);
  const { INSTALLATION, QUEUES_URL, FILES_BUCKET, MAIL_FROM, MAIL_TO, SITE_ADDRESS } = parsed;
  const gradebook = gradebookOf(parsed);
  return {
    database: openDatabase(),
    tableName: (domain) => tableNameOf(INSTALLATION, domain),
    clock: systemClock,
    queues: new SqsQueues({ client: new SQSClient(), installation: INSTALLATION, queuesUrl: QUEUES_URL }),
    files: FILES_BUCKET ? new S3Files(new S3Client(), FILES_BUCKET) : undeclaredFiles,
    mail:
      MAIL_FROM && SITE_ADDRESS
        ? new SesMail(new SESv2Client(), { from: MAIL_FROM, siteAddress: SITE_ADDRESS, repliesTo: MAIL_TO })
        : { ...undeclaredMail, siteAddress: SITE_ADDRESS ?? '' },
    ...(gradebook && { gradebook }),
  };
}

/** As sparing as an API of somebody else's is to be asked, where nothing else was agreed. */
const usualCallsPerSecond = 10;

function gradebookOf(environment: CloudEnvironment): GradebookAccess | undefined {
  const { GRADEBOOK_ADDRESS: address, GRADEBOOK_SECRET: arn, GRADEBOOK_CALLS_PER_SECOND } = environment;
  if (!address || !arn) return undefined;
  const callsPerSecond = Number(GRADEBOOK_CALLS_PER_SECOND) || usualCallsPerSecond;
  return gradebookSecret({ client: new SecretsManagerClient(), arn, address, callsPerSecond });
}
