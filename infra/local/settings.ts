import { parseArgs } from 'node:util';
import { type GradebookAccess, givenCredentials } from '../../functions/shared/gradebookAccess.ts';

export interface Settings {
  port: number;
  dataDir: string;
  /** Where letters to the hotline are taken in, on loopback; 0 takes any free port. */
  mailPort: number;
  /** Origins whose pages may show the question form; the sample page of this machine, where none is named. */
  embedSites: readonly string[];
  /** The region this installation is for, `r-20`: the first digits of its ОКТМО codes. */
  regionId: string;
  /** Begins anew: what was kept is removed first. */
  fresh: boolean;
  /** Loads no demo; the clock is the machine's. */
  empty: boolean;
  /** Hot reload of the pages. */
  dev: boolean;
  /** A DynamoDB-compatible cluster instead of the embedded database. */
  databaseEndpoint: string | undefined;
  /** Where the platform of the gradebooks is asked; the simulated one of this machine, where none is named. */
  gradebook: GradebookAccess | undefined;
}

export function readSettings(argv: readonly string[], env: NodeJS.ProcessEnv): Settings {
  const { values } = parseArgs({
    args: [...argv],
    options: { fresh: { type: 'boolean' }, empty: { type: 'boolean' }, dev: { type: 'boolean' } },
  });
  const port = portOf('PORT', env.PORT, 8393, 1);
  return {
    port,
    dataDir: env.DATA_DIR ?? '.data',
    mailPort: portOf('MAIL_PORT', env.MAIL_PORT, port + 1000 > 65_535 ? 0 : port + 1000, 0),
    embedSites: env.EMBED_SITES === undefined ? [`http://localhost:${port}`] : originsIn(env.EMBED_SITES),
    regionId: `r-${env.REGION ?? '20'}`,
    fresh: values.fresh ?? false,
    empty: values.empty ?? false,
    dev: values.dev ?? false,
    databaseEndpoint: env.DYNAMODB_ENDPOINT,
    gradebook: gradebookAccess(env),
  };
}

/** As sparing as an API of somebody else's is to be asked, where nothing else was agreed. */
const usualCallsPerSecond = 10;

function gradebookAccess(env: NodeJS.ProcessEnv): GradebookAccess | undefined {
  const {
    GRADEBOOK_ADDRESS: address,
    GRADEBOOK_CLIENT_ID: clientId,
    GRADEBOOK_CLIENT_SECRET: clientSecret,
  } = env;
  if (!address) return undefined;
  if (!clientId || !clientSecret)
    throw new Error('GRADEBOOK_ADDRESS needs GRADEBOOK_CLIENT_ID and GRADEBOOK_CLIENT_SECRET beside it');
  const callsPerSecond = Number(env.GRADEBOOK_CALLS_PER_SECOND ?? usualCallsPerSecond);
  if (!(callsPerSecond > 0)) throw new Error('GRADEBOOK_CALLS_PER_SECOND must be a number above 0');
  const credentials = givenCredentials({ clientId, clientSecret });
  return { address: address.replace(/\/+$/, ''), ...credentials, callsPerSecond };
}

function portOf(name: string, given: string | undefined, usual: number, least: number): number {
  const port = Number(given ?? usual);
  if (!Number.isInteger(port) || port < least || port > 65_535)
    throw new Error(`${name} must be a number from ${least} to 65535, not «${given}»`);
  return port;
}

function originsIn(said: string): string[] {
  const origins = said.split(/[\s,]+/).filter(Boolean);
  for (const origin of origins)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new Error(`EMBED_SITES must be origins like https://department.example, not «${origin}»`);
  return origins;
}
