import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../local/site/headers.ts';
import { manifest as harbour } from './testing/domains/harbour/manifest.ts';
import { manifest as pilot } from './testing/domains/pilot/manifest.ts';
import { synthesize } from './testing/synthesize.ts';
import { type Properties, readable, resourcesOf, statementsOf } from './testing/templates.ts';

const domains = { manifests: [harbour, pilot], functions: 'infra/aws/testing/domains' };

describe('a test installation', () => {
  let installation: ReturnType<typeof synthesize>;
  beforeAll(() => {
    installation = synthesize(domains);
    installation.app.synth();
  }, 60_000);
  const resources = (stack: string, type: string) => resourcesOf(installation.template(stack), type);
  const one = (stack: string, type: string) => resources(stack, type)[0] as Properties;

  test('stands in the region its data belong to, in no account by name', () => {
    for (const stack of installation.stacks) {
      expect(stack.region).toBe('eu-central-1');
      expect(
        JSON.stringify(installation.template(stack.stackName.replace('vnedrenie-test-', '')).toJSON()),
      ).not.toMatch(/\b\d{12}\b/);
    }
  });

  test('deletes files of the folders that a domain says pass, and no others', () => {
    const rules = resources('shared', 'AWS::S3::Bucket').flatMap(
      ({ LifecycleConfiguration }) => LifecycleConfiguration.Rules,
    );
    expect(rules.filter(({ Prefix }: Properties) => Prefix)).toMatchObject([
      { Prefix: 'harbour/manifests-of-cargo/', ExpirationInDays: 60, Status: 'Enabled' },
    ]);
    const ofWholeBucket = rules.filter(
      ({ Prefix, ExpirationInDays }: Properties) => !Prefix && ExpirationInDays,
    );
    expect(ofWholeBucket).toHaveLength(1);
  });

  test('finds nothing that AWS Solutions rules object to and nobody explained', () => {
    const { directory } = installation.app.synth();
    const report = JSON.parse(readFileSync(join(directory, 'validation-report.json'), 'utf8'));
    expect(report.pluginReports).toEqual([]);
  });

  describe('its gateways', () => {
    test('limit what everybody may call, apart from people who are signed in', () => {
      const limits = Object.fromEntries(
        resources('gateway', 'AWS::ApiGatewayV2::Stage').map(({ ApiId, DefaultRouteSettings }) => [
          /Guarded|Open/.exec(readable(ApiId))?.[0],
          DefaultRouteSettings.ThrottlingRateLimit,
        ]),
      );
      expect(limits).toEqual({ Guarded: 500, Open: 50 });
    });

    test('log calls without addresses of people and without paths', () => {
      for (const { AccessLogSettings } of resources('gateway', 'AWS::ApiGatewayV2::Stage')) {
        expect(AccessLogSettings.Format).toContain('$context.routeKey');
        expect(AccessLogSettings.Format).not.toMatch(/\$context\.(path|identity)/);
      }
    });

    test('let nobody through unasked but to health and settings', () => {
      expect(
        resources('identity', 'AWS::ApiGatewayV2::Route').map(({ RouteKey, AuthorizationType }) => [
          RouteKey,
          AuthorizationType,
        ]),
      ).toEqual([
        ['GET /api/health', 'NONE'],
        ['GET /config.json', 'NONE'],
      ]);
    });
  });

  describe('its site', () => {
    const policy = () => one('site', 'AWS::CloudFront::ResponseHeadersPolicy').ResponseHeadersPolicyConfig;
    const directives = () => {
      const text = readable(policy().SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy);
      return Object.fromEntries(
        text.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]),
      );
    };

    test('runs scripts of its own address only', () => {
      expect(directives()['script-src']).toEqual(["'self'"]);
      expect(directives()['default-src']).toEqual(["'self'"]);
      expect(directives()['object-src']).toEqual(["'none'"]);
      expect(directives()['frame-ancestors']).toEqual(["'none'"]);
    });

    test('calls itself, the place where people sign in and the one where their files go', () => {
      expect(directives()['connect-src']).toEqual([
        "'self'",
        'https://cognito-idp.eu-central-1.amazonaws.com',
        'https://vnedrenie-test-<AWS::AccountId>.auth.eu-central-1.amazoncognito.com',
        'https://vnedrenie-test-files-<AWS::AccountId>.s3.eu-central-1.amazonaws.com',
      ]);
    });

    test('sends every header that the local site sends', () => {
      const { SecurityHeadersConfig, CustomHeadersConfig } = policy();
      expect(SecurityHeadersConfig.StrictTransportSecurity).toMatchObject({
        AccessControlMaxAgeSec: 63_072_000,
        IncludeSubdomains: true,
      });
      expect(SecurityHeadersConfig.ContentTypeOptions).toEqual({ Override: true });
      expect(SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy).toBe(securityHeaders['referrer-policy']);
      const custom = CustomHeadersConfig.Items.map(({ Header, Value }: Properties) => [Header, Value]);
      const sent = Object.keys(SecurityHeadersConfig).length + custom.length;
      expect(sent).toBe(Object.keys(securityHeaders).length);
      expect(custom).toEqual([['permissions-policy', securityHeaders['permissions-policy']]]);
    });

    test('leaves the API its own answers, and never keeps them', () => {
      const { CacheBehaviors, CustomErrorResponses } = one(
        'site',
        'AWS::CloudFront::Distribution',
      ).DistributionConfig;
      expect(CustomErrorResponses).toBeUndefined();
      const uncached = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
      const ways = CacheBehaviors.map(({ PathPattern, FunctionAssociations, CachePolicyId }: Properties) => [
        PathPattern,
        FunctionAssociations ? 'pages' : 'calls',
        CachePolicyId === uncached,
      ]);
      expect(ways).toEqual([
        ['/embed/*', 'pages', false],
        ['/api/openapi.json', 'pages', false],
        ['/api/docs*', 'pages', false],
        ['/api/health', 'calls', true],
        ['/config.json', 'calls', true],
        ['/api/public/*', 'calls', true],
        ['/ims/*', 'calls', true],
        ['/api/*', 'calls', true],
      ]);
    });

    test('lies in a bucket that CloudFront alone reads', () => {
      expect(one('site', 'AWS::S3::Bucket').PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      const { Origins } = one('site', 'AWS::CloudFront::Distribution').DistributionConfig;
      expect(Origins[0].OriginAccessControlId).toBeDefined();
    });
  });

  describe('its people', () => {
    test('are entered by administrators and have a second factor', () => {
      expect(one('identity', 'AWS::Cognito::UserPool')).toMatchObject({
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        MfaConfiguration: 'ON',
        EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
        LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: 'V2_0' } },
      });
    });

    test('sign in by a code, in a client without a secret', () => {
      expect(one('identity', 'AWS::Cognito::UserPoolClient')).toMatchObject({
        GenerateSecret: false,
        AllowedOAuthFlows: ['code'],
        AllowedOAuthScopes: ['openid', 'profile', 'email', expect.anything()],
        PreventUserExistenceErrors: 'ENABLED',
      });
    });

    test('cannot give themselves a role, an organisation or a path', () => {
      const { WriteAttributes } = one('identity', 'AWS::Cognito::UserPoolClient');
      expect(WriteAttributes.filter((name: string) => name.startsWith('custom:'))).toEqual([]);
    });

    test('are known to the gateway by tokens of their pool and client', () => {
      expect(one('identity', 'AWS::ApiGatewayV2::Authorizer')).toMatchObject({
        AuthorizerType: 'JWT',
        JwtConfiguration: {
          Audience: [{ Ref: expect.stringMatching(/^PeopleWeb/) }],
          Issuer: expect.anything(),
        },
      });
    });
  });

  test('lets alarms ring: the topic takes them from CloudWatch of this account', () => {
    const { PolicyDocument } = one('shared', 'AWS::SNS::TopicPolicy');
    expect(PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({ Action: 'sns:Publish', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
    );
  });

  test.each(['shared', 'gateway', 'identity'])('gives nobody in %s a right to everything', (stack) => {
    const wide = statementsOf(installation.template(stack)).flatMap(({ actions, resources }) => [
      ...actions,
      ...resources,
    ]);
    expect(wide.filter((text) => text.includes('*'))).toEqual([]);
  });
});

describe('a production installation', () => {
  let installation: ReturnType<typeof synthesize>;
  beforeAll(() => {
    installation = synthesize({
      ...domains,
      context: {
        stage: 'production',
        dataRegion: 'eu-west-1',
        alarmsTo: 'duty@example.org',
        mailTo: 'hotline@example.org',
        gradebookAddress: 'https://api.dnevnik.example/v2',
        gradebookCallsPerSecond: '5',
        embedSites: 'https://department.example https://school.example',
        siteDomain: 'plan.example.org',
        certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/one',
      },
    });
    installation.app.synth();
  }, 60_000);
  const resources = (stack: string, type: string) => resourcesOf(installation.template(stack), type);

  test('refuses to lose data', () => {
    for (const domain of ['harbour', 'pilot'])
      expect(resources(domain, 'AWS::DynamoDB::Table')).toMatchObject([{ DeletionProtectionEnabled: true }]);
    expect(resources('identity', 'AWS::Cognito::UserPool')).toMatchObject([{ DeletionProtection: 'ACTIVE' }]);
    for (const stack of installation.stacks) expect(stack.terminationProtection).toBe(true);
    const kept = installation.template('harbour').findResources('AWS::DynamoDB::Table');
    expect(Object.values(kept).map(({ DeletionPolicy }) => DeletionPolicy)).toEqual(['Retain']);
  });

  test('keeps a secret for gradebooks that no template knows, read by whoever asks the platform alone', () => {
    const secrets = installation.template('harbour').findResources('AWS::SecretsManager::Secret');
    const [[name, secret] = ['', undefined], ...others] = Object.entries(secrets);
    expect(others).toEqual([]);
    expect(secret).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: { Name: 'vnedrenie-production-gradebook' },
    });
    expect(secret?.Properties).not.toHaveProperty('SecretString');
    expect(secret?.Properties).not.toHaveProperty('GenerateSecretString');
    const may = (action: string) =>
      Object.entries(installation.template('harbour').findResources('AWS::IAM::Policy')).flatMap(
        ([policy, { Properties }]) =>
          Properties.PolicyDocument.Statement.flatMap((statement: Properties) =>
            [statement.Action].flat().includes(action) ? [[policy, readable(statement.Resource)]] : [],
          ),
      );
    expect(may('secretsmanager:GetSecretValue')).toEqual([
      [expect.stringMatching(/^QueueTides/), `<${name}>`],
    ]);
    expect(may('secretsmanager:DescribeSecret')).toEqual([[expect.stringMatching(/^Api/), `<${name}>`]]);
    for (const { Environment } of resources('harbour', 'AWS::Lambda::Function'))
      expect(Environment.Variables).toMatchObject({
        GRADEBOOK_ADDRESS: 'https://api.dnevnik.example/v2',
        GRADEBOOK_CALLS_PER_SECOND: '5',
        GRADEBOOK_SECRET: { Ref: name },
      });
    expect(resources('pilot', 'AWS::SecretsManager::Secret')).toEqual([]);
  });

  test('stands in the region that was asked for, at its own address', () => {
    expect(installation.stacks.map(({ region }) => region)).toEqual(
      installation.stacks.map(() => 'eu-west-1'),
    );
    const [distribution] = resources('site', 'AWS::CloudFront::Distribution');
    expect(distribution?.DistributionConfig).toMatchObject({
      Aliases: ['plan.example.org'],
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
    });
    const [client] = resources('identity', 'AWS::Cognito::UserPoolClient');
    expect(client?.CallbackURLs).toEqual(['https://plan.example.org/signed-in']);
  });

  test('lets the named sites alone show the question form, and nothing else', () => {
    const policies = resources('site', 'AWS::CloudFront::ResponseHeadersPolicy').map(
      ({ ResponseHeadersPolicyConfig }) =>
        /frame-ancestors [^;"]*/.exec(
          // The policy is put together by the cloud where it names this account's own places.
          JSON.stringify(ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy),
        )?.[0],
    );
    expect(new Set(policies)).toEqual(
      new Set([
        "frame-ancestors 'none'",
        'frame-ancestors https://department.example https://school.example',
      ]),
    );
    expect(policies).toHaveLength(2);
  });

  test('takes letters to the hotline’s address in: they are put among its files, and its handler is told', () => {
    const [{ Rule } = {}] = resources('harbour', 'AWS::SES::ReceiptRule');
    expect(Rule).toMatchObject({
      Recipients: ['hotline@example.org'],
      ScanEnabled: true,
      Actions: [
        { S3Action: { ObjectKeyPrefix: 'harbour/mail/' } },
        { LambdaAction: { InvocationType: 'Event' } },
      ],
    });
    expect(resources('pilot', 'AWS::SES::ReceiptRule')).toEqual([]);
    const mayPut = resources('shared', 'AWS::S3::BucketPolicy').flatMap(({ PolicyDocument }) =>
      PolicyDocument.Statement.filter(
        ({ Principal }: Properties) => Principal?.Service === 'ses.amazonaws.com',
      ),
    );
    expect(mayPut).toMatchObject([{ Action: 's3:PutObject' }]);
    expect(readable(mayPut[0].Resource)).toMatch(/\/\*\/mail\/\*$/);
  });

  test('keeps logs for a year and tells whoever is on duty', () => {
    expect(resources('harbour', 'AWS::Logs::LogGroup').map(({ RetentionInDays }) => RetentionInDays)).toEqual(
      resources('harbour', 'AWS::Logs::LogGroup').map(() => 365),
    );
    expect(resources('shared', 'AWS::SNS::Subscription')).toMatchObject([
      { Protocol: 'email', Endpoint: 'duty@example.org' },
    ]);
  });

  test('finds nothing that AWS Solutions rules object to and nobody explained', () => {
    expect(() => installation.app.synth()).not.toThrow();
  });
});
