import { RemovalPolicy } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Node } from 'constructs';
import { z } from 'zod';
import type { Installation } from '../../functions/shared/cloud/names.ts';
import { nodeIdSchema } from '../../functions/shared/words.ts';

/** What a deployment is told: context values of cdk.json, or `-c name=value`. */
const parametersSchema = z.object({
  stage: z.enum(['test', 'production']),
  /** The cloud's region in which all data stay; nothing is replicated out of it. */
  dataRegion: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
  /** The region of the country this installation is for. */
  regionId: nodeIdSchema,
  /** Where letters come from; its domain is verified in SES beforehand. */
  mailFrom: z.email(),
  /** Where people write to the hotline; no letters are taken in when absent. */
  mailTo: z.email().optional(),
  /** Origins whose pages may show the question form, separated by spaces; none when absent. */
  embedSites: z
    .string()
    .transform((said) => said.split(' ').filter(Boolean))
    .pipe(z.array(z.url({ protocol: /^https$/ })))
    .optional(),
  /** Where the platform of the gradebooks is asked; none is when absent. Its secret is entered after the deployment. */
  gradebookAddress: z.url({ protocol: /^https$/ }).optional(),
  /** As agreed with whoever runs that platform; 10 when absent. */
  gradebookCallsPerSecond: z.coerce.number().positive().optional(),
  /** Who is told of alarms; nobody but the console when absent. */
  alarmsTo: z.email().optional(),
  /** The site's own address with a certificate of us-east-1; CloudFront's address when absent. */
  siteDomain: z.hostname().optional(),
  certificateArn: z.string().startsWith('arn:').optional(),
});

interface Keeping {
  /** What happens to data when a stack is removed, and whether removing them is refused at all. */
  removal: RemovalPolicy;
  guarded: boolean;
  logs: RetentionDays;
}

const keeping: Record<z.infer<typeof parametersSchema>['stage'], Keeping> = {
  test: { removal: RemovalPolicy.DESTROY, guarded: false, logs: RetentionDays.ONE_MONTH },
  production: { removal: RemovalPolicy.RETAIN, guarded: true, logs: RetentionDays.ONE_YEAR },
};

export interface Stage extends Keeping {
  name: 'test' | 'production';
  installation: Installation;
  dataRegion: string;
  regionId: string;
  mailFrom: string;
  mailTo?: string;
  embedSites: readonly string[];
  gradebook?: { address: string; callsPerSecond?: number };
  alarmsTo?: string;
  site?: { domain: string; certificateArn: string };
}

export function readStage(node: Node): Stage {
  const names = Object.keys(parametersSchema.shape);
  const given = Object.fromEntries(names.map((name) => [name, node.tryGetContext(name) ?? undefined]));
  const {
    stage: name,
    siteDomain,
    certificateArn,
    alarmsTo,
    mailTo,
    embedSites,
    gradebookAddress,
    gradebookCallsPerSecond,
    ...rest
  } = parametersSchema.parse(given);
  if ((siteDomain === undefined) !== (certificateArn === undefined))
    throw new Error('siteDomain and certificateArn come together');
  return {
    ...rest,
    embedSites: embedSites ?? [],
    ...keeping[name],
    name,
    installation: `vnedrenie-${name}`,
    ...(alarmsTo && { alarmsTo }),
    ...(mailTo && { mailTo }),
    ...(gradebookAddress && {
      gradebook: {
        address: gradebookAddress,
        ...(gradebookCallsPerSecond && { callsPerSecond: gradebookCallsPerSecond }),
      },
    }),
    ...(siteDomain && certificateArn && { site: { domain: siteDomain, certificateArn } }),
  };
}
