import { createHash, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIdentity, type Identity } from './createIdentity.ts';
import { demoPeople } from './demoPeople.ts';
import { type DemoPerson, fixedDirectory, type PeopleDirectory } from './people.ts';
import { clientId, identityPath, redirectPath, scope } from './settings.ts';

export const somePeople: readonly DemoPerson[] = demoPeople({
  region: { id: 'r-99', name: { ru: 'Приозёрная область', en: 'Priozyornaya Oblast' } },
  municipalities: [
    { id: 'm-99602000', name: { ru: 'Луговской район', en: 'Lugovskoy District' } },
    { id: 'm-99701000', name: { ru: 'город Приозёрск', en: 'Priozyorsk City' } },
  ],
  schools: [
    {
      id: 's-9901',
      name: { ru: 'Луговская школа № 1', en: 'Lugovskoy School 1' },
      municipalityId: 'm-99602000',
    },
    { id: 's-9902', name: { ru: 'Гимназия № 2', en: 'Gymnasium 2' }, municipalityId: 'm-99701000' },
  ],
});

export interface RunningIdentity {
  origin: string;
  identity: Identity;
  /** Ends this provider and begins another on the same port and folder, as a restart of the product does. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** A provider on a free port of this machine. */
export async function startIdentity(
  dataDir: string,
  people: PeopleDirectory = fixedDirectory(somePeople),
  port = 0,
): Promise<RunningIdentity> {
  let server = await listen(port);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const begin = async () => {
    const identity = await createIdentity({ issuer: `${origin}${identityPath}`, dataDir, people });
    server.on('request', (request, response) => {
      // Kept connections would outlive a restart and fail the next request.
      response.setHeader('Connection', 'close');
      void identity.handler(request, response);
    });
    return identity;
  };
  const running: RunningIdentity = {
    origin,
    identity: await begin(),
    async restart() {
      await close(server);
      server = await listen(Number(new URL(origin).port));
      running.identity = await begin();
    },
    stop: () => close(server),
  };
  return running;
}

async function listen(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** A browser without a window: keeps cookies by path, follows nothing by itself. */
export class Browser {
  readonly #cookies = new Map<string, { value: string; path: string }>();

  async open(address: string, init: RequestInit = {}): Promise<Response> {
    const { pathname } = new URL(address);
    const cookie = [...this.#cookies]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const headers = { accept: 'text/html', ...(init.headers as Record<string, string>), cookie };
    const response = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** Opens the address, and where that leads, until a page is shown or a redirect leaves the provider. */
  async follow(address: string, init: RequestInit = {}): Promise<{ address: string; response: Response }> {
    let response = await this.open(address, init);
    let at = address;
    for (let hops = 0; hops < 10; hops += 1) {
      const location = response.headers.get('location');
      if (!location) break;
      at = new URL(location, at).href;
      if (!new URL(at).pathname.startsWith(identityPath)) break;
      response = await this.open(at);
    }
    return { address: at, response };
  }

  post(address: string, fields: Record<string, string>) {
    return this.follow(address, { method: 'POST', body: new URLSearchParams(fields) });
  }

  #keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const path = /path=([^;]+)/i.exec(line)?.[1] ?? '/';
    if (value === '') this.#cookies.delete(name);
    else this.#cookies.set(name, { value, path });
  }
}

/** What the web app sends a person to the provider with, and the secret it keeps to itself. */
export function authorization(
  origin: string,
  changes: Record<string, string> = {},
): { address: string; verifier: string } {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: `${origin}${redirectPath}`,
    scope,
    state: 'a-state',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  });
  return { address: `${origin}${identityPath}/auth?${query}`, verifier };
}

export interface TokenReply {
  access_token: string;
  id_token: string;
  refresh_token: string;
  expires_in: number;
  error?: string;
}

export async function requestToken(
  origin: string,
  fields: Record<string, string>,
): Promise<{ status: number; body: TokenReply }> {
  const body = new URLSearchParams({ client_id: clientId, ...fields });
  const response = await fetch(`${origin}${identityPath}/token`, { method: 'POST', body });
  return { status: response.status, body: (await response.json()) as TokenReply };
}

/** Walks a person through the whole sign-in, as the web app and the browser do together. */
export async function signIn(origin: string, sub: string, browser = new Browser()): Promise<TokenReply> {
  const { address, verifier } = authorization(origin);
  const page = await browser.follow(address);
  const back = await browser.post(page.address, { sub });
  const code = new URL(back.address).searchParams.get('code') ?? '';
  const redirect_uri = `${origin}${redirectPath}`;
  const { body } = await requestToken(origin, {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri,
  });
  return body;
}
