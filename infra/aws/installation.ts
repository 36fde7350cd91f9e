import { type App, Aws, type StackProps, Tags } from 'aws-cdk-lib';
import type { Manifest } from '../../functions/shared/manifest.ts';
import type { SiteContent } from './site/content.ts';
import { DomainStack } from './stacks/domainStack.ts';
import { GatewayStack } from './stacks/gatewayStack.ts';
import { IdentityStack } from './stacks/identityStack.ts';
import { SharedStack } from './stacks/sharedStack.ts';
import { SiteStack } from './stacks/siteStack.ts';
import type { Stage } from './stages.ts';

interface Installation {
  stage: Stage;
  manifests: readonly Manifest[];
  /** Folder of the domains, from the top of the project. */
  functions: string;
  content: SiteContent;
}

/**
 * All stacks of one installation. Domains know each other's tables and queues by name, so their stacks stand beside
 * each other and are deployed in any order.
 */
export function addInstallation(app: App, { stage, manifests, functions, content }: Installation): void {
  const props: StackProps = { env: { region: stage.dataRegion }, terminationProtection: stage.guarded };
  const named = (part: string) => `${stage.installation}-${part}`;
  // The names of sign-in pages are one space for everybody, so the account stands in them.
  const signInPrefix = `${stage.installation}-${Aws.ACCOUNT_ID}`;

  const { bell } = new SharedStack(app, named('shared'), { ...props, stage, manifests });
  const { guarded, open } = new GatewayStack(app, named('gateway'), { ...props, stage, bell });
  const { address } = new SiteStack(app, named('site'), {
    ...props,
    stage,
    content,
    guarded,
    open,
    connectTo: [
      `https://cognito-idp.${stage.dataRegion}.amazonaws.com`,
      `https://${signInPrefix}.auth.${stage.dataRegion}.amazoncognito.com`,
      // Where browsers put large files.
      `https://${stage.installation}-files-${Aws.ACCOUNT_ID}.s3.${stage.dataRegion}.amazonaws.com`,
    ],
  });
  const { authorizer, tokenScope } = new IdentityStack(app, named('identity'), {
    ...props,
    stage,
    siteAddress: address,
    signInPrefix,
    guarded,
    open,
  });
  const gate = { guarded, open, authorizer, tokenScope };
  for (const manifest of manifests)
    new DomainStack(app, named(manifest.domain), {
      ...props,
      stage,
      manifest,
      manifests,
      functions,
      gate,
      bell,
      siteAddress: address,
    });
  Tags.of(app).add('installation', stage.installation);
}
