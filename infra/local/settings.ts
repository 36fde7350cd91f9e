import { parseArgs } from 'node:util';

export interface Settings {
  port: number;
  dataDir: string;
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
}

export function readSettings(argv: readonly string[], env: NodeJS.ProcessEnv): Settings {
  const { values } = parseArgs({
    args: [...argv],
    options: { fresh: { type: 'boolean' }, empty: { type: 'boolean' }, dev: { type: 'boolean' } },
  });
  const port = Number(env.PORT ?? 8393);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT must be a number from 1 to 65535, not «${env.PORT}»`);
  return {
    port,
    dataDir: env.DATA_DIR ?? '.data',
    regionId: `r-${env.REGION ?? '20'}`,
    fresh: values.fresh ?? false,
    empty: values.empty ?? false,
    dev: values.dev ?? false,
    databaseEndpoint: env.DYNAMODB_ENDPOINT,
  };
}
