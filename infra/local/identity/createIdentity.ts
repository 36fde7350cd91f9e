import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { JSONWebKeySet } from 'jose';
import { Provider } from 'oidc-provider';
import { type Clock, systemClock } from '../../../functions/shared/clock.ts';
import { log } from '../../../functions/shared/log.ts';
import { type IssueToken, tokenIssuer } from './accessToken.ts';
import { configuration } from './configuration.ts';
import { loadKeys, publicKeys } from './keys.ts';
import { pages } from './pages/pages.ts';
import type { PeopleDirectory } from './people.ts';
import { openRecords } from './records.ts';
import { audience } from './settings.ts';

export interface IdentityOptions {
  /** `http://127.0.0.1:3000/identity`; its path is where `handler` is mounted. */
  issuer: string;
  /** Where the web app may be open; by default the issuer's own origin, by number and as `localhost`. */
  origins?: readonly string[];
  /** A folder of its own for keys and sessions, `.data/identity`. */
  dataDir: string;
  people: PeopleDirectory;
  /** Real time, never the demo's: browsers and gateways check tokens by it. */
  clock?: Clock;
}

export interface Identity {
  issuer: string;
  audience: string;
  /** Public keys, for whoever verifies access tokens. */
  jwks: JSONWebKeySet;
  /** Answers the requests below the issuer's path. */
  handler(request: IncomingMessage, response: ServerResponse): Promise<void>;
  issueToken: IssueToken;
}

/** The OpenID Connect provider of one machine: demo people, no passwords, sessions that survive a restart. */
export async function createIdentity(options: IdentityOptions): Promise<Identity> {
  const { issuer, dataDir, people, clock = systemClock } = options;
  const address = new URL(issuer);
  const basePath = address.pathname;
  const origins = options.origins ?? [address.origin, `http://localhost:${address.port}`];
  const keys = await loadKeys(dataDir);
  const records = openRecords(join(dataDir, 'sessions.jsonl'), clock);

  const provider = new Provider(
    issuer,
    configuration({ issuer: address, origins, keys, records, people, clock }),
  );
  provider.use(pages({ provider, basePath, origins, people }));
  provider.on('server_error', (_ctx, error) => log.error('identity', error));
  const callback = provider.callback();

  return {
    issuer,
    audience,
    jwks: publicKeys(keys),
    handler(request, response) {
      const whole = request.url ?? basePath;
      // The provider knows paths below its own root, and finds out from originalUrl what stands before it.
      const below = whole.slice(basePath.length);
      Object.assign(request, { originalUrl: whole, url: below.startsWith('/') ? below : `/${below}` });
      return callback(request, response);
    },
    issueToken: tokenIssuer({ issuer, people, clock }, keys),
  };
}
