import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { ScheduleManifest } from '../../../functions/shared/manifest.ts';
import { deadLetters } from './deadLetters.ts';

interface TimedRunProps {
  domain: string;
  schedule: ScheduleManifest;
  target: IFunction;
  bell: ITopic;
}

/** A daily run by the wall clocks of its zone, whatever their offset is that day, or one every so many minutes. */
export function timedRun(
  scope: Construct,
  id: string,
  { domain, schedule, target, bell }: TimedRunProps,
): void {
  const setAside = deadLetters(scope, `${id}DeadLetters`, {
    affects: affectedBy(domain, schedule),
    bell,
  });
  target.configureAsyncInvoke({ retryAttempts: 2, onFailure: new SqsDestination(setAside) });
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
  role.addToPolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.functionArn] }),
  );
  setAside.grantSendMessages(role);
  new CfnSchedule(scope, id, {
    description: `${domain}: ${schedule.name}`,
    ...timesOf(schedule),
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: target.functionArn,
      roleArn: role.roleArn,
      input: JSON.stringify({ source: 'aws.scheduler', time: '<aws.scheduler.scheduled-time>' }),
      deadLetterConfig: { arn: setAside.queueArn },
      retryPolicy: { maximumRetryAttempts: 10 },
    },
  });
}

function timesOf(schedule: ScheduleManifest) {
  if ('everyMinutes' in schedule)
    return {
      scheduleExpression: `rate(${schedule.everyMinutes} minutes)`,
      scheduleExpressionTimezone: 'UTC',
    };
  const [hours, minutes] = schedule.dailyAt.split(':').map(Number);
  return {
    scheduleExpression: `cron(${minutes} ${hours} * * ? *)`,
    scheduleExpressionTimezone: schedule.timeZone,
  };
}

function affectedBy(domain: string, schedule: ScheduleManifest): string {
  return 'everyMinutes' in schedule
    ? `The run ${schedule.name} of ${domain}, due every ${schedule.everyMinutes} minutes, failed three times: what it sends or measures waits for the next one. See the log of its Lambda.`
    : `The daily run ${schedule.name} of ${domain} did not happen today: figures of the new day are missing from pages and lists until it is run by hand. See the log of its Lambda.`;
}
