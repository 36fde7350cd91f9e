import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../functions/shared/manifest.ts';
import { tableDefinition } from '../../functions/shared/tableDefinition.ts';
import { inProject } from './constructs/bundling.ts';
import { manifests } from './domains.ts';
import { manifest as harbour } from './testing/domains/harbour/manifest.ts';
import { manifest as pilot } from './testing/domains/pilot/manifest.ts';
import { synthesize } from './testing/synthesize.ts';
import { readable, resourcesOf, type Statement, statementsOf } from './testing/templates.ts';

const groups = [
  { title: 'the product', functions: 'functions', manifests },
  { title: 'domains of every kind', functions: 'infra/aws/testing/domains', manifests: [harbour, pilot] },
];

describe.each(groups)('$title', ({ functions, manifests }) => {
  const templates = new Map<string, Template>();
  beforeAll(() => {
    const { template } = synthesize({ manifests, functions });
    for (const { domain } of manifests) templates.set(domain, template(domain));
  }, 60_000);

  const domains = manifests.map((manifest: Manifest) => ({ domain: manifest.domain, manifest }));
  describe.each(domains)('$domain', ({ domain, manifest }) => {
    const resources = (type: string) => resourcesOf(templates.get(domain) as Template, type);
    const statements = () => statementsOf(templates.get(domain) as Template);

    test('keeps the table its manifest asks for, restorable and with its changes', () => {
      const [table, ...others] = resources('AWS::DynamoDB::Table');
      expect(others).toEqual([]);
      const wanted = tableDefinition(manifest, `vnedrenie-test-${domain}`);
      expect(table).toMatchObject({
        TableName: wanted.TableName,
        BillingMode: wanted.BillingMode,
        KeySchema: wanted.KeySchema,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
        SSESpecification: { SSEEnabled: true },
      });
      expect(byName(table?.GlobalSecondaryIndexes)).toEqual(byName(wanted.GlobalSecondaryIndexes));
      expect(new Set(table?.AttributeDefinitions)).toEqual(new Set(wanted.AttributeDefinitions));
    });

    test('is let through to people with a token, and to everybody only below /api/public and what it guards itself', () => {
      const routes = resources('AWS::ApiGatewayV2::Route').map(
        ({ RouteKey, AuthorizationType, AuthorizationScopes, AuthorizerId, ApiId }) => ({
          RouteKey,
          AuthorizationType,
          scopes: AuthorizationScopes,
          hasGuard: AuthorizerId !== undefined,
          api: /Guarded|Open/.exec(readable(ApiId))?.[0],
        }),
      );
      expect(routes).toEqual([
        ...(manifest.routes.guarded
          ? [
              {
                RouteKey: `ANY /api/${domain}/{proxy+}`,
                AuthorizationType: 'JWT',
                scopes: ['vnedrenie-api/api'],
                hasGuard: true,
                api: 'Guarded',
              },
            ]
          : []),
        ...(manifest.routes.public
          ? [
              {
                RouteKey: `ANY /api/public/${domain}/{proxy+}`,
                AuthorizationType: 'NONE',
                scopes: undefined,
                hasGuard: false,
                api: 'Open',
              },
            ]
          : []),
        ...(manifest.routes.own ?? []).map((path) => ({
          RouteKey: `ANY ${path}/{proxy+}`,
          AuthorizationType: 'NONE',
          scopes: undefined,
          hasGuard: false,
          api: 'Open',
        })),
      ]);
    });

    test('has each feed on its own stream, by kind, with a way out for what cannot be settled', () => {
      const sources = resources('AWS::Lambda::EventSourceMapping').filter(
        ({ StartingPosition }) => StartingPosition,
      );
      expect(
        sources.map(({ BatchSize, FilterCriteria }) => ({ BatchSize, filters: FilterCriteria.Filters })),
      ).toEqual(
        manifest.feeds.map(({ batch, kinds }) => ({
          BatchSize: batch,
          filters: [{ Pattern: JSON.stringify({ dynamodb: { NewImage: { kind: { S: kinds } } } }) }],
        })),
      );
      for (const source of sources)
        expect(source).toMatchObject({
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          BisectBatchOnFunctionError: true,
          MaximumRetryAttempts: 8,
          DestinationConfig: { OnFailure: { Destination: expect.anything() } },
        });
    });

    test('has each queue under its name, read in parts that can fail alone', () => {
      const named = resources('AWS::SQS::Queue').filter(({ QueueName }) => QueueName);
      expect(named.map(({ QueueName }) => QueueName)).toEqual(
        manifest.queues.map(({ name }) => `vnedrenie-test-${domain}-${name}`),
      );
      for (const queue of named) expect(queue.RedrivePolicy.maxReceiveCount).toBe(5);
      const sources = resources('AWS::Lambda::EventSourceMapping').filter(
        ({ StartingPosition }) => !StartingPosition,
      );
      expect(sources).toHaveLength(manifest.queues.length);
      for (const source of sources) expect(source.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    });

    test('runs each schedule at its hour of its zone', () => {
      const runs = resources('AWS::Scheduler::Schedule').map(
        ({ ScheduleExpression, ScheduleExpressionTimezone }) => [
          ScheduleExpression,
          ScheduleExpressionTimezone,
        ],
      );
      expect(runs).toEqual(
        manifest.schedules.map((schedule) => {
          if ('everyMinutes' in schedule) return [`rate(${schedule.everyMinutes} minutes)`, 'UTC'];
          const [hours, minutes] = schedule.dailyAt.split(':');
          return [`cron(${Number(minutes)} ${Number(hours)} * * ? *)`, schedule.timeZone];
        }),
      );
    });

    test('calls the handlers that its manifest names, on Node 24 and with logs that end', () => {
      const wanted = [...manifest.feeds, ...manifest.queues, ...manifest.schedules].map(
        ({ handler }) => handler,
      );
      const lambdas = resources('AWS::Lambda::Function');
      expect(lambdas.map(({ Handler }) => Handler)).toEqual(
        ['api', ...wanted].map((name) => `index.${name}`),
      );
      for (const lambda of lambdas)
        expect(lambda).toMatchObject({
          Runtime: 'nodejs24.x',
          Architectures: ['arm64'],
          LoggingConfig: { LogFormat: 'JSON' },
        });
      for (const group of resources('AWS::Logs::LogGroup')) expect(group.RetentionInDays).toBe(30);
    });

    test('exports the handlers that its manifest names', async () => {
      const lambda = await import(inProject(`${functions}/${domain}/lambda.ts`));
      const named = [...manifest.feeds, ...manifest.queues, ...manifest.schedules].map(
        ({ handler }) => handler,
      );
      const told = manifest.mailIn ? [manifest.mailIn.handler] : [];
      for (const handler of ['api', ...named, ...told])
        expect(lambda[handler], handler).toBeTypeOf('function');
    }, 30_000);

    test('rings for everything set aside, late or broken, and says who is affected', () => {
      const alarms = resources('AWS::CloudWatch::Alarm');
      const { feeds, queues, schedules } = manifest;
      expect(alarms).toHaveLength(2 + 2 * feeds.length + 2 * queues.length + schedules.length);
      for (const { AlarmDescription, AlarmActions } of alarms) {
        expect(AlarmDescription).toContain(domain);
        expect(AlarmDescription.length).toBeGreaterThan(80);
        expect(AlarmActions).toHaveLength(1);
      }
    });

    test('may do by name what its manifest declares, and nothing to everything', () => {
      const wildcards = statements().flatMap(({ actions, resources }) =>
        [...actions, ...resources].filter((text) => text.includes('*')),
      );
      const readFiles = manifests.filter(
        (other) => other.files && [domain, ...manifest.reads].includes(other.domain),
      );
      const folders = readFiles.map((other) => `${filesBucket}/${other.domain}/*`);
      expect(new Set(wildcards)).toEqual(new Set(folders));
    });

    test('writes its own table only, and reads only those it names', () => {
      expect(tablesOf(statements(), 'dynamodb:PutItem')).toEqual([domain]);
      expect(tablesOf(statements(), 'dynamodb:Query')).toEqual([domain, ...manifest.reads].sort());
      expect(tablesOf(statements(), 'dynamodb:DeleteItem')).toEqual([]);
    });

    test('changes its own files only, and only if it keeps some', () => {
      expect(resourcesAllowed(statements(), 's3:PutObject')).toEqual(
        manifest.files ? [`${filesBucket}/${domain}/*`] : [],
      );
    });

    test('sends to the queues and the mail it names', () => {
      const queues = resourcesAllowed(statements(), 'sqs:SendMessage').filter((arn) =>
        arn.includes(':vnedrenie-'),
      );
      expect(queues.map((arn) => arn.split(':').at(-1))).toEqual(
        manifest.sendsTo.map((queue) => `vnedrenie-test-${queue.replace('.', '-')}`),
      );
      expect(resourcesAllowed(statements(), 'ses:SendEmail').length > 0).toBe(manifest.mail);
    });
  });
});

const filesBucket = 'arn:aws:s3:::vnedrenie-test-files-<AWS::AccountId>';

function byName(indexes: readonly { IndexName?: string | undefined }[] | undefined) {
  return [...(indexes ?? [])].sort((a, b) => (a.IndexName ?? '').localeCompare(b.IndexName ?? ''));
}

function resourcesAllowed(statements: readonly Statement[], action: string): string[] {
  const allowed = statements
    .filter(({ actions }) => actions.includes(action))
    .flatMap(({ resources }) => resources);
  return [...new Set(allowed)].sort();
}

function tablesOf(statements: readonly Statement[], action: string): string[] {
  const tables = resourcesAllowed(statements, action).map(
    (arn) => /table\/vnedrenie-test-(\w+)/.exec(arn)?.[1] ?? arn,
  );
  return [...new Set(tables)];
}
