import { z } from 'zod';
import { rosterScopes } from '../../../functions/exchange/contract/rest.ts';
import { rosteringPath, tokenPath } from '../../../functions/exchange/rest/rules/address.ts';

export interface Credentials {
  id: string;
  secret: string;
}

/** A reply as it came: of the token’s address when that refused, else of the list’s. */
export interface TrialReply {
  request: string;
  status: number;
  /** Those that a reader of pages goes by. */
  headers: [name: string, value: string][];
  body: string;
  ms: number;
  /** Path and parameters of the next page. */
  next: string | undefined;
}

const told = ['content-type', 'x-total-count', 'link', 'x-roster-edition', 'www-authenticate', 'retry-after'];
const tokenSchema = z.object({ access_token: z.string() });

/** Path and parameters of a call, below the address of the service. */
export function trialPath({ list, id, query }: { list: string; id: string; query: string }): string {
  const single = id.trim() === '' ? '' : `/${encodeURIComponent(id.trim())}`;
  const parameters = query.trim().replace(/^\?/, '');
  return `/${list}${single}${parameters === '' ? '' : `?${parameters}`}`;
}

/** Calls as another system would: a token by the key and its secret, then the list by the token. */
export async function tryCall({ id, secret }: Credentials, path: string): Promise<TrialReply> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: rosterScopes.join(' '),
    client_id: id.trim(),
    client_secret: secret.trim(),
  });
  const granting = await timed(`POST ${tokenPath}`, () => fetch(tokenPath, { method: 'POST', body: form }));
  if (granting.status !== 200) return granting;
  const { access_token: token } = tokenSchema.parse(JSON.parse(granting.body));
  const address = `${rosteringPath}${path}`;
  return timed(`GET ${address}`, () => fetch(address, { headers: { authorization: `Bearer ${token}` } }));
}

async function timed(request: string, call: () => Promise<Response>): Promise<TrialReply> {
  const from = performance.now();
  const response = await call();
  const body = await response.text();
  const headers = told.flatMap((name): [string, string][] => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return {
    request,
    status: response.status,
    headers,
    body: indented(body),
    ms: Math.round(performance.now() - from),
    next: nextIn(response.headers.get('link') ?? ''),
  };
}

export function nextIn(link: string): string | undefined {
  const address = /<([^>]*)>; rel="next"/.exec(link)?.[1];
  return address?.slice(address.indexOf(rosteringPath) + rosteringPath.length);
}

function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2);
  } catch {
    return body;
  }
}
