import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { LambdaContext, LambdaEvent } from 'hono/aws-lambda';
import type { z } from 'zod';
import { covers, type Principal, reach } from './access/admit.ts';
import { claimsSchema } from './access/claims.ts';
import type { Clock } from './clock.ts';
import { describeRoute } from './describe.ts';
import { fingerprint, idFromKey, newId } from './ids.ts';
import { log } from './log.ts';
import { packedReply, packLong } from './packing.ts';
import { asProblem, inputErrors, problemMediaType } from './problem.ts';
import { type InputError, Refusal } from './refusal.ts';
import {
  type AnyRoute,
  FileReply,
  type PathRoom,
  type RequestContext,
  type RouteInput,
  type Upload,
} from './route.ts';
import { isKnown, standingReply } from './standingReply.ts';
import type { NodeId } from './words.ts';

export interface ApiRooms {
  clock: Clock;
  paths: PathRoom;
}

interface Bindings {
  event: LambdaEvent;
  lambdaContext: LambdaContext;
}
export type Env = { Bindings: Bindings };
type Call = Context<Env>;

const bodyLimitBytes = 6 * 1024 * 1024;

/** The HTTP face of a domain: the only place where access is checked, input parsed and errors turned into replies. */
export function apiOf<Rooms extends ApiRooms>(
  domain: string,
  routes: readonly AnyRoute<Rooms>[],
  roomsNow: () => Rooms,
): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  for (const route of routes) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    const serve = (call: Call) => answer(call, route, roomsNow());
    app.on(route.method, `/api/${domain}${path}`, serve);
    if (route.open) app.on(route.method, `/api/public/${domain}${path}`, serve);
    app.openAPIRegistry.registerPath(describeRoute(domain, route));
  }
  app.notFound((call) =>
    problemReply(call, new Refusal('notFound', `No route ${call.req.method} ${call.req.path}`)),
  );
  app.onError((error, call) => problemReply(call, error));
  return app;
}

async function answer<Rooms extends ApiRooms>(
  call: Call,
  route: AnyRoute<Rooms>,
  rooms: Rooms,
): Promise<Response> {
  const principal = principalOf(call);
  const scope = reach(principal, route.right);
  const input = await readInput(call, route);
  if (scope !== 'open' && route.about !== 'own') {
    const node = await subjectOf(route, input, rooms, principal);
    if (node !== 'own' && !covers(scope, principal, await rooms.paths.pathOf(node)))
      throw new Refusal('foreignNode', `Your right covers your own ${scope} only`, { node, scope });
  }
  const reply = await route.handle(input, rooms, requestContext(call, route, principal, rooms.clock, input));
  return asReply(call, route, reply);
}

async function subjectOf<Rooms>(
  route: AnyRoute<Rooms>,
  input: RouteInput<unknown, unknown, unknown>,
  rooms: Rooms,
  principal: Principal,
): Promise<NodeId> {
  const about =
    typeof route.about === 'function' ? await route.about(input as never, rooms, principal) : route.about;
  if (about !== 'region') return about;
  const region = principal?.path[0];
  if (!region) throw new Refusal('notSignedIn', 'Sign in to do this');
  return region;
}

function principalOf(call: Call): Principal {
  const context = call.env.event?.requestContext as
    | { authorizer?: { jwt?: { claims?: unknown } } }
    | undefined;
  const claims = context?.authorizer?.jwt?.claims;
  return claims === undefined ? undefined : claimsSchema.parse(claims);
}

async function readInput(call: Call, route: AnyRoute<never>): Promise<RouteInput<never, never, never>> {
  const errors: InputError[] = [];
  const parse = (part: string, schema: z.ZodType | undefined, value: unknown) => {
    if (!schema) return undefined;
    const result = schema.safeParse(value);
    if (!result.success) errors.push(...inputErrors(part, result.error.issues));
    return result.data;
  };
  const params = parse('params', route.params, call.req.param());
  const query = parse('query', route.query, call.req.query());
  const body = route.body ? parse('body', route.body, await readJson(call)) : undefined;
  const upload = route.upload ? await readUpload(call, route.upload) : undefined;
  if (errors.length > 0)
    throw new Refusal('badInput', 'Some fields are not as they should be; see errors', undefined, errors);
  return { params, query, body, upload } as RouteInput<never, never, never>;
}

async function readJson(call: Call): Promise<unknown> {
  const text = await call.req.text();
  if (text.length > bodyLimitBytes)
    throw new Refusal('bodyTooLarge', 'The request is too large', { limitBytes: bodyLimitBytes });
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    throw new Refusal('bodyNotJson', 'The body is not JSON');
  }
}

async function readUpload(call: Call, spec: NonNullable<AnyRoute<never>['upload']>): Promise<Upload> {
  const mediaType = (call.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!spec.types.includes(mediaType))
    throw new Refusal('mediaTypeNotRead', `Send one of: ${spec.types.join(', ')}`, { got: mediaType });
  const bytes = new Uint8Array(await call.req.arrayBuffer());
  if (bytes.length > spec.maxBytes)
    throw new Refusal('fileTooLarge', 'The file is too large', {
      limitBytes: spec.maxBytes,
      gotBytes: bytes.length,
    });
  const fileName = call.req.header('x-file-name');
  return { bytes, mediaType, ...(fileName && { fileName: decoded(fileName).slice(0, 200) }) };
}

/** A name that was not sent as it should be is still a name. */
function decoded(fileName: string): string {
  try {
    return decodeURIComponent(fileName);
  } catch {
    return fileName;
  }
}

function requestContext(
  call: Call,
  route: AnyRoute<never>,
  principal: Principal,
  clock: Clock,
  input: RouteInput<unknown, unknown, unknown>,
): RequestContext {
  const now = clock.now();
  const requestId = requestIdOf(call);
  const person = principal?.sub ?? 'public';
  const idempotencyKey = call.req.header('idempotency-key')?.slice(0, 200);
  return {
    principal,
    requestId,
    now,
    caller: callerOf(call),
    version: route.edits ? versionRead(call) : 0,
    newId: () => (idempotencyKey ? idFromKey(person, idempotencyKey) : newId(now)),
    change: (action, scope, why) => ({
      action,
      by: person,
      ...(principal?.name && { byName: principal.name }),
      role: principal?.role ?? 'public',
      at: now.toISOString(),
      ...(why && { why }),
      requestId,
      scope,
      ...(idempotencyKey && {
        idempotencyKey,
        requestHash: hashOf(call, input),
      }),
    }),
  };
}

/** Two requests are the same one when they ask the same of the same address, down to the last byte of their file. */
function hashOf(call: Call, { query, body, upload }: RouteInput<unknown, unknown, unknown>): string {
  return fingerprint({ path: call.req.path, query, body, file: upload && fingerprint(upload.bytes) });
}

function versionRead(call: Call): number {
  const match = /^(?:W\/)?"?(\d+)"?$/.exec(call.req.header('if-match') ?? '');
  if (!match) throw new Refusal('versionRequired', 'Send If-Match with the version you read');
  return Number(match[1]);
}

async function asReply(call: Call, route: AnyRoute<never>, reply: unknown): Promise<Response> {
  if (route.keptForSeconds !== undefined) return keptReply(call, route, reply, route.keptForSeconds);
  if (reply instanceof FileReply) return fileReply(reply);
  if (route.stands) return standingReply(call, route, reply as object);
  if (route.produces)
    return new Response(reply as string, { status: 200, headers: { 'content-type': route.produces } });
  const body = route.reply.parse(reply) as { version?: unknown } | undefined;
  const headers: Record<string, string> = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  if (body && typeof body.version === 'number') headers.etag = `"${body.version}"`;
  const status = route.creates ? 201 : 200;
  return packedReply(call, await packLong(JSON.stringify(body)), { status, headers });
}

function fileReply({ bytes, mediaType, fileName }: FileReply): Response {
  return new Response(bytes as BodyInit, {
    status: 200,
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'cache-control': 'no-store',
    },
  });
}

/** What is kept may be asked about by its tag; a reply to somebody signed in stays in their own browser. */
function keptReply(call: Call, route: AnyRoute<never>, reply: unknown, seconds: number): Response {
  const body = route.produces ? (reply as string) : JSON.stringify(route.reply.parse(reply));
  const etag = `"${fingerprint(body)}"`;
  const headers = {
    'cache-control': `${call.req.path.startsWith('/api/public/') ? 'public' : 'private'}, max-age=${seconds}`,
    etag,
  };
  return isKnown(call, etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, {
        status: 200,
        headers: { ...headers, 'content-type': route.produces ?? 'application/json' },
      });
}

export function requestIdOf(call: Call): string {
  const context = call.env.event?.requestContext as { requestId?: string } | undefined;
  return context?.requestId ?? 'unknown';
}

export function callerOf(call: Call): string {
  const context = call.env.event?.requestContext as { http?: { sourceIp?: string } } | undefined;
  return context?.http?.sourceIp ?? 'unknown';
}

function problemReply(call: Call, error: unknown): Response {
  const requestId = requestIdOf(call);
  const problem = asProblem(error, requestId);
  if (problem.status === 500) log.error('fault', { requestId, path: call.req.path, error: error as Error });
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': problemMediaType, 'cache-control': 'no-store' },
  });
}
