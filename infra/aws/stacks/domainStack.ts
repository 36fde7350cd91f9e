import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpMethod, type IHttpApi, type IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { CloudEnvironment } from '../../../functions/shared/cloud/environment.ts';
import type { Manifest } from '../../../functions/shared/manifest.ts';
import { alarm } from '../constructs/alarm.ts';
import { domainBundling } from '../constructs/bundling.ts';
import { changeFeed } from '../constructs/changeFeed.ts';
import { domainTable } from '../constructs/domainTable.ts';
import { filesBucketName } from '../constructs/filesBucket.ts';
import { gradebookSecret, grantGradebookSecret } from '../constructs/gradebookSecret.ts';
import { grantWhatIsDeclared } from '../constructs/grants.ts';
import { lambda } from '../constructs/lambda.ts';
import { mailIn } from '../constructs/mailIn.ts';
import { guardedRoute, openRoute } from '../constructs/proxyRoute.ts';
import { timedRun } from '../constructs/timedRun.ts';
import { workQueue } from '../constructs/workQueue.ts';
import type { Stage } from '../stages.ts';

interface Gate {
  guarded: IHttpApi;
  open: IHttpApi;
  authorizer: IHttpRouteAuthorizer;
  tokenScope: string;
}

interface DomainProps extends StackProps {
  stage: Stage;
  manifest: Manifest;
  manifests: readonly Manifest[];
  /** Folder of the domains, from the top of the project. */
  functions: string;
  gate: Gate;
  bell: ITopic;
  /** Origin of the site, for links in letters. */
  siteAddress: string;
}

/** The gateway waits 29 s for a reply; a nightly run may take the 15 minutes that a Lambda has at most. */
const duties = {
  api: { memoryMb: 1024, timeoutSeconds: 29 },
  feed: { memoryMb: 1024, timeoutSeconds: 120 },
  queue: { memoryMb: 1024, timeoutSeconds: 120 },
  work: { memoryMb: 2048, timeoutSeconds: 900 },
  schedule: { memoryMb: 2048, timeoutSeconds: 900 },
} as const;

/** A domain as its manifest describes it. Each handler is a Lambda of its own over the same bundle and rights. */
export class DomainStack extends Stack {
  private readonly given: DomainProps;
  /** Arn of the secret, where the domain asks for gradebooks and the stage says where. */
  private readonly gradebook: string | undefined;

  constructor(scope: Construct, id: string, given: DomainProps) {
    super(scope, id, given);
    this.given = given;
    const { manifest, stage } = given;
    this.gradebook =
      manifest.gradebook && stage.gradebook ? gradebookSecret(this, 'GradebookSecret', stage) : undefined;
    const table = domainTable(this, 'Table', given);
    this.addApi();
    this.addFeeds(table);
    this.addQueues();
    this.addSchedules();
    this.addMailIn();
  }

  private addApi(): void {
    const { manifest, gate, bell } = this.given;
    const { domain, routes } = manifest;
    const api = this.handler('Api', 'api', 'api');
    const any = { method: HttpMethod.ANY, target: api };
    if (routes.guarded)
      guardedRoute(this, 'GuardedRoute', {
        ...any,
        ...gate,
        api: gate.guarded,
        path: `/api/${domain}/{proxy+}`,
      });
    if (routes.public)
      openRoute(this, 'OpenRoute', {
        ...any,
        api: gate.open,
        path: `/api/public/${domain}/{proxy+}`,
        reason:
          'Routes that the policy table opens to everybody; the domain answers no others below this path.',
      });
    for (const path of routes.own ?? [])
      openRoute(this, `OwnRoute${path.split('/').map(capital).join('')}`, {
        ...any,
        api: gate.open,
        path: `${path}/{proxy+}`,
        reason: 'A standard’s own paths, which the domain guards itself by tokens of the standard.',
      });
    const every = { period: Duration.minutes(5) };
    alarm(this, 'ApiErrors', {
      metric: api.metricErrors(every),
      above: 0,
      description: `Calls to ${domain} broke off before an answer (time, memory or start): whoever made them saw a fault. See the log of its Lambda.`,
      bell,
    });
    alarm(this, 'ApiThrottles', {
      metric: api.metricThrottles(every),
      above: 0,
      description: `More calls to ${domain} came at once than the account runs Lambdas for: people saw a fault and may try again. Ask for a higher concurrency quota if it repeats.`,
      bell,
    });
  }

  private addFeeds(table: Table): void {
    const { manifest, bell } = this.given;
    for (const feed of manifest.feeds) {
      const id = `Feed${capital(feed.name)}`;
      const target = this.handler(id, feed.handler, 'feed');
      changeFeed(this, `${id}Changes`, { domain: manifest.domain, feed, table, target, bell });
    }
  }

  private addQueues(): void {
    const { manifest, stage, bell } = this.given;
    for (const { name, handler, long } of manifest.queues) {
      const id = `Queue${capital(name)}`;
      const duty = long ? 'work' : 'queue';
      workQueue(this, id, {
        domain: manifest.domain,
        name,
        installation: stage.installation,
        target: this.handler(`${id}Handler`, handler, duty),
        targetTimeoutSeconds: duties[duty].timeoutSeconds,
        bell,
      });
    }
  }

  private addSchedules(): void {
    const { manifest, bell } = this.given;
    for (const schedule of manifest.schedules) {
      const id = `Schedule${capital(schedule.name)}`;
      const target = this.handler(`${id}Handler`, schedule.handler, 'schedule');
      timedRun(this, id, { domain: manifest.domain, schedule, target, bell });
    }
  }

  private addMailIn(): void {
    const { manifest, stage, bell } = this.given;
    if (!manifest.mailIn || !stage.mailTo) return;
    const target = this.handler('MailInHandler', manifest.mailIn.handler, 'feed');
    mailIn(this, 'MailIn', { domain: manifest.domain, stage, address: stage.mailTo, target, bell });
  }

  private handler(id: string, handler: string, duty: keyof typeof duties): IFunction {
    const { manifest, manifests, functions, stage } = this.given;
    const made = lambda(this, id, {
      stage,
      entry: `${functions}/${manifest.domain}/lambda.ts`,
      handler,
      bundling: domainBundling,
      environment: this.environmentOfHandlers(),
      ...duties[duty],
    });
    grantWhatIsDeclared(made, { manifest, manifests, stage });
    if (this.gradebook && handler === manifest.gradebook?.handler)
      grantGradebookSecret(made, this.gradebook, 'read');
    if (this.gradebook && duty === 'api') grantGradebookSecret(made, this.gradebook, 'knowOf');
    return made;
  }

  private environmentOfHandlers(): CloudEnvironment {
    const { manifest, manifests, stage, siteAddress } = this.given;
    const usesFiles = manifests.some(
      ({ domain, files }) => files && [manifest.domain, ...manifest.reads].includes(domain),
    );
    return {
      INSTALLATION: stage.installation,
      QUEUES_URL: `https://sqs.${this.region}.${this.urlSuffix}/${this.account}`,
      ...(usesFiles && { FILES_BUCKET: filesBucketName(this, stage) }),
      ...(manifest.mail && { MAIL_FROM: stage.mailFrom }),
      ...((manifest.mail || manifest.routes.own) && { SITE_ADDRESS: siteAddress }),
      ...(manifest.mailIn && stage.mailTo && { MAIL_TO: stage.mailTo }),
      ...this.environmentOfGradebook(),
    };
  }

  private environmentOfGradebook(): Record<string, string> {
    const { gradebook } = this.given.stage;
    if (!gradebook || !this.gradebook) return {};
    const { address, callsPerSecond } = gradebook;
    return {
      GRADEBOOK_ADDRESS: address,
      GRADEBOOK_SECRET: this.gradebook,
      ...(callsPerSecond && { GRADEBOOK_CALLS_PER_SECOND: String(callsPerSecond) }),
    };
  }
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
