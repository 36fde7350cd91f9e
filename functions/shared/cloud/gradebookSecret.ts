import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import type { GradebookAccess } from '../gradebookAccess.ts';
import { log } from '../log.ts';

const credentialsSchema = z.object({ clientId: z.string().min(1), clientSecret: z.string().min(1) });

/** The stage of a secret's value that holds. */
const current = 'AWSCURRENT';

interface Kept {
  client: SecretsManagerClient;
  /** Of the secret. */
  arn: string;
  address: string;
  callsPerSecond: number;
}

/**
 * Access whose secret the cloud keeps as `{"clientId": …, "clientSecret": …}`: read anew for every token, so that one that
 * was changed holds from the next token on.
 */
export function gradebookSecret({ client, arn, address, callsPerSecond }: Kept): GradebookAccess {
  return {
    address: address.replace(/\/+$/, ''),
    callsPerSecond,
    async credentials() {
      const value = await client
        .send(new GetSecretValueCommand({ SecretId: arn, VersionStage: current }))
        .catch(nothingEntered);
      if (!value?.SecretString) return undefined;
      const read = credentialsSchema.safeParse(jsonIn(value.SecretString));
      if (read.success) return read.data;
      // Of a secret nothing may stand in a log, wrong as it is.
      log.error('the secret of gradebooks is not { clientId, clientSecret }');
      return undefined;
    },
    async isEntered() {
      const { VersionIdsToStages = {} } = await client.send(new DescribeSecretCommand({ SecretId: arn }));
      return Object.values(VersionIdsToStages).some((stages) => stages.includes(current));
    },
  };
}

function nothingEntered(error: unknown): undefined {
  if (error instanceof ResourceNotFoundException) return undefined;
  throw error;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
