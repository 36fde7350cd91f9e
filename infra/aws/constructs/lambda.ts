import { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.ts';
import { bundling, inProject } from './bundling.ts';

export interface LambdaProps {
  stage: Stage;
  /** File of the entry from the top of the project, and the name it exports. */
  entry: string;
  handler: string;
  bundling?: typeof bundling;
  memoryMb: number;
  timeoutSeconds: number;
  environment?: Readonly<Record<string, string | undefined>>;
}

/** A Lambda whose role may write its own log and nothing else until it is granted more. */
export function lambda(scope: Construct, id: string, props: LambdaProps): NodejsFunction {
  const { stage, entry, handler, memoryMb, timeoutSeconds, environment = {} } = props;
  const logGroup = new LogGroup(scope, `${id}Log`, { retention: stage.logs, removalPolicy: stage.removal });
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  return new NodejsFunction(scope, id, {
    entry: inProject(entry),
    handler,
    projectRoot: inProject('.'),
    depsLockFilePath: inProject('package-lock.json'),
    bundling: props.bundling ?? bundling,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: memoryMb,
    timeout: Duration.seconds(timeoutSeconds),
    environment: { NODE_OPTIONS: '--enable-source-maps', ...present(environment) },
    loggingFormat: LoggingFormat.JSON,
    logGroup,
    role,
  });
}

function present(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
