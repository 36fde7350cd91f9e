import type { Context, Hono } from 'hono';
import { callerOf, type Env, requestIdOf } from '../../../shared/api.ts';
import { log } from '../../../shared/log.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { ExchangeRooms } from '../../rooms.ts';
import { rosteringPath, tokenPath } from '../rules/address.ts';
import { RosterRefusal, statusInfo } from '../rules/status.ts';
import { admitted } from './admitting.ts';
import { answerOf } from './answers.ts';
import { TokenRefusal, tokenFor } from './tokens.ts';

type Call = Context<Env>;
type Room = ExchangeRooms;

const json = 'application/json';
const longestForm = 8_000;

/**
 * OneRoster 1.2 REST as the standard has it: its own paths, its own refusals, tokens of OAuth 2. It stands beside the
 * domain’s routes, since neither problem details nor the people’s own login are what other systems speak here.
 */
export function serveRoster(app: Hono<Env>, roomsNow: () => Room): void {
  app.post(tokenPath, (call) => grant(call, roomsNow()));
  app.all(`${rosteringPath}/*`, (call) => serve(call, roomsNow()));
  app.all('/ims/*', (call) =>
    refuse(call, new RosterRefusal('unknownobject', 'Nothing is served at this address')),
  );
}

async function serve(call: Call, rooms: Room): Promise<Response> {
  try {
    if (call.req.method !== 'GET' && call.req.method !== 'HEAD')
      throw new RosterRefusal('forbidden', 'These lists are read only: send GET', 405);
    const regionId = await admitted(call.req.header('authorization'), rooms);
    const url = new URL(call.req.url);
    const origin = rooms.siteAddress || url.origin;
    const path = url.pathname.slice(rosteringPath.length + 1).replace(/\/$/, '');
    const { body, headers } = await answerOf(
      regionId,
      {
        parts: path.split('/').map(decoded),
        query: url.searchParams,
        address: `${origin}${url.pathname}`,
      },
      rooms,
    );
    return new Response(withAddresses(body, `${origin}${rosteringPath}`), {
      status: 200,
      headers: { 'content-type': json, 'cache-control': 'no-store', ...headers },
    });
  } catch (error) {
    return refuse(call, error);
  }
}

/** Links are kept without an origin: which it is shows when somebody asks. */
function withAddresses(body: object, service: string): string {
  return JSON.stringify(body, (name, value: unknown) =>
    name === 'href' && typeof value === 'string' ? `${service}${value}` : value,
  );
}

function refuse(call: Call, error: unknown): Response {
  const known = error instanceof RosterRefusal ? error : undefined;
  if (!known)
    log.error('fault', { requestId: requestIdOf(call), path: call.req.path, error: error as Error });
  const { code, message, status } = known ?? new RosterRefusal('internal_server_error', 'A fault of ours');
  return new Response(JSON.stringify(statusInfo(code, message)), {
    status,
    headers: {
      'content-type': json,
      'cache-control': 'no-store',
      ...(code === 'unauthorisedrequest' && { 'www-authenticate': 'Bearer' }),
      ...(code === 'server_busy' && { 'retry-after': '60' }),
      ...(status === 405 && { allow: 'GET' }),
    },
  });
}

async function grant(call: Call, rooms: Room): Promise<Response> {
  try {
    await rooms.callLimits.spend('rosterToken', callerOf(call), rooms.clock.now());
    const form = new URLSearchParams((await call.req.text()).slice(0, longestForm));
    const token = await tokenFor({ authorization: call.req.header('authorization'), form }, rooms);
    return tokenReply(200, token);
  } catch (error) {
    return refuseToken(call, error);
  }
}

function refuseToken(call: Call, error: unknown): Response {
  if (error instanceof TokenRefusal) {
    const status = error.code === 'invalid_client' ? 401 : 400;
    const challenge = status === 401 ? { 'www-authenticate': 'Basic realm="OneRoster"' } : {};
    return tokenReply(status, { error: error.code, error_description: error.message }, challenge);
  }
  // Too many of one address, or another token of the same key in the very same moment.
  if (error instanceof Refusal && (error.code === 'tooManyRequests' || error.code === 'staleRecord'))
    return tokenReply(429, { error: 'temporarily_unavailable' }, { 'retry-after': '60' });
  log.error('fault', { requestId: requestIdOf(call), path: call.req.path, error: error as Error });
  return tokenReply(500, { error: 'server_error' });
}

function tokenReply(status: number, body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': json, 'cache-control': 'no-store', pragma: 'no-cache', ...headers },
  });
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
