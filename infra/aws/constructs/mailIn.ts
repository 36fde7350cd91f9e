import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.ts';
import { deadLetters } from './deadLetters.ts';
import { filesBucketName } from './filesBucket.ts';

interface MailInProps {
  domain: string;
  stage: Stage;
  /** The address whose letters are taken in. */
  address: string;
  target: IFunction;
  bell: ITopic;
}

/** Letters to an address: each is put among the domain's files, and its handler is told. */
export function mailIn(
  scope: Construct,
  id: string,
  { domain, stage, address, target, bell }: MailInProps,
): void {
  const stack = Stack.of(scope);
  const setAside = deadLetters(scope, `${id}DeadLetters`, {
    affects: `Letters to ${domain} were not taken in after three attempts: whoever wrote them waits for an answer. They lie below ${domain}/mail/ of the files; see the log of the Lambda, then invoke it with the event again.`,
    bell,
  });
  target.configureAsyncInvoke({
    retryAttempts: 2,
    maxEventAge: Duration.hours(6),
    onFailure: new SqsDestination(setAside),
  });
  const ruleSetName = `${stage.installation}-mail`;
  const name = `${domain}-mail`;
  const sourceArn = stack.formatArn({
    service: 'ses',
    resource: 'receipt-rule-set',
    resourceName: `${ruleSetName}:receipt-rule/${name}`,
    arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });
  target.addPermission(`${id}Invoke`, {
    principal: new ServicePrincipal('ses.amazonaws.com'),
    sourceAccount: stack.account,
    sourceArn,
  });
  const rules = new CfnReceiptRuleSet(scope, `${id}Rules`, { ruleSetName });
  const rule = new CfnReceiptRule(scope, `${id}Rule`, {
    ruleSetName,
    rule: {
      name,
      enabled: true,
      recipients: [address],
      scanEnabled: true,
      actions: [
        { s3Action: { bucketName: filesBucketName(stack, stage), objectKeyPrefix: `${domain}/mail/` } },
        { lambdaAction: { functionArn: target.functionArn, invocationType: 'Event' } },
      ],
    },
  });
  rule.addDependency(rules);
  rule.node.addDependency(target);
}
