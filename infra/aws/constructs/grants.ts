import { ArnFormat, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { queueNameOf, tableNameOf } from '../../../functions/shared/cloud/names.ts';
import type { Manifest } from '../../../functions/shared/manifest.ts';
import type { Stage } from '../stages.ts';
import { filesBucketArn } from './filesBucket.ts';
import { inFindings } from './findings.ts';

interface Rights {
  manifest: Manifest;
  /** Every domain of the installation, for the tables and files of those that this one reads. */
  manifests: readonly Manifest[];
  stage: Stage;
}

/** The calls that functions/shared/table.ts makes. */
const reading = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
const writing = ['dynamodb:PutItem', 'dynamodb:BatchWriteItem'];

/** What a manifest asks for and nothing beyond: its own records, those it reads, queues it sends to, files, mail. */
export function grantWhatIsDeclared(lambda: IFunction, { manifest, manifests, stage }: Rights): void {
  const stack = Stack.of(lambda);
  const allow = (actions: string[], resources: string[]) =>
    lambda.addToRolePolicy(new PolicyStatement({ actions, resources }));
  const read = manifest.reads.map((domain) => domainNamed(domain, manifests));

  allow(
    reading,
    [manifest, ...read].flatMap((domain) => tableArns(stack, stage, domain)),
  );
  allow(writing, tableArns(stack, stage, manifest).slice(0, 1));
  if (manifest.sendsTo.length > 0)
    allow(
      ['sqs:SendMessage'],
      manifest.sendsTo.map((queue) => queueArn(stack, stage, queue)),
    );
  if (manifest.mail) allow(['ses:SendEmail'], senderArns(stack, stage));
  grantFiles(lambda, { manifest, read, stage });
}

/** Keys begin with the name of the domain that keeps the file, so a domain's files are a folder of its own. */
function grantFiles(
  lambda: IFunction,
  { manifest, read, stage }: { manifest: Manifest; read: readonly Manifest[]; stage: Stage },
): void {
  const bucket = filesBucketArn(Stack.of(lambda), stage);
  const folders = (domains: readonly Manifest[]) =>
    domains.filter(({ files }) => files).map(({ domain }) => `${bucket}/${domain}/*`);
  const readable = folders([manifest, ...read]);
  const own = folders([manifest]);
  if (readable.length === 0) return;
  // Without the right to list, S3 answers «forbidden» instead of «no such file».
  lambda.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket] }));
  lambda.addToRolePolicy(new PolicyStatement({ actions: ['s3:GetObject'], resources: readable }));
  if (own.length > 0)
    lambda.addToRolePolicy(
      new PolicyStatement({ actions: ['s3:PutObject', 's3:DeleteObject'], resources: own }),
    );
  for (const folder of readable)
    Validations.of(lambda.role ?? lambda).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${inFindings(Stack.of(lambda), folder)}]`,
      reason: 'Files of one domain, whose keys are made as it works: a folder of the bucket, not the bucket.',
    });
}

function domainNamed(domain: string, manifests: readonly Manifest[]): Manifest {
  const found = manifests.find((manifest) => manifest.domain === domain);
  if (!found) throw new Error(`No domain ${domain} to read from`);
  return found;
}

/** The table itself first, then its indexes. */
function tableArns(stack: Stack, stage: Stage, { domain, table }: Manifest): string[] {
  const arn = stack.formatArn({
    service: 'dynamodb',
    resource: 'table',
    resourceName: tableNameOf(stage.installation, domain),
  });
  return [arn, ...table.indexes.map(({ name }) => `${arn}/index/${name}`)];
}

function queueArn(stack: Stack, stage: Stage, queue: string): string {
  return stack.formatArn({
    service: 'sqs',
    resource: queueNameOf(stage.installation, queue),
    arnFormat: ArnFormat.NO_RESOURCE_NAME,
  });
}

/** The address may be verified by itself or with its whole domain. */
function senderArns(stack: Stack, { mailFrom }: Stage): string[] {
  const domain = mailFrom.slice(mailFrom.indexOf('@') + 1);
  return [domain, mailFrom].map((resourceName) =>
    stack.formatArn({ service: 'ses', resource: 'identity', resourceName }),
  );
}
