import { Duration } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, type IHttpApi, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.ts';
import { alarm } from './alarm.ts';

interface HttpApiProps {
  stage: Stage;
  description: string;
  /** Calls a second and at once, of all callers together. */
  throttle: { rateLimit: number; burstLimit: number };
  affects: string;
  bell: ITopic;
}

/** The route and not the path: a path may carry the secret of a ticket. Nothing here tells who called. */
const logged = {
  requestId: '$context.requestId',
  at: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  bytes: '$context.responseLength',
  refusedBecause: '$context.authorizer.error',
  fault: '$context.integrationErrorMessage',
};

export function httpApi(scope: Construct, id: string, props: HttpApiProps): IHttpApi {
  const { stage, description, throttle, affects, bell } = props;
  const api = new HttpApi(scope, id, {
    apiName: `${stage.installation}-${id.toLowerCase()}`,
    description,
    createDefaultStage: false,
  });
  const logGroup = new LogGroup(scope, `${id}Log`, { retention: stage.logs, removalPolicy: stage.removal });
  new HttpStage(scope, `${id}Stage`, {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle,
    detailedMetricsEnabled: true,
    accessLogSettings: {
      destination: new LogGroupLogDestination(logGroup),
      format: AccessLogFormat.custom(JSON.stringify(logged)),
    },
  });
  alarm(scope, `${id}Faults`, {
    metric: api.metricServerError({ statistic: 'Sum', period: Duration.minutes(5) }),
    above: 5,
    description: affects,
    bell,
  });
  // CDK's classes and their interfaces disagree under exactOptionalPropertyTypes.
  return api as IHttpApi;
}
