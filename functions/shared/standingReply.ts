import type { Context } from 'hono';
import { fingerprint } from './ids.ts';
import { type Packed, packedReply, packLong } from './packing.ts';
import type { AnyRoute } from './route.ts';

interface Standing {
  etag: string;
  body: Packed;
}

/** What each route has made ready of the objects it answers with, for as long as it keeps them itself. */
const ready = new WeakMap<AnyRoute<never>, WeakMap<object, Promise<Standing>>>();

/** The reply of a route that `stands`: checked, written and packed once, and not sent to a browser that has it. */
export async function standingReply(call: Context, route: AnyRoute<never>, reply: object): Promise<Response> {
  const { etag, body } = await makeReady(route, reply);
  const headers = { 'cache-control': 'private, no-cache', etag };
  return isKnown(call, etag)
    ? new Response(null, { status: 304, headers })
    : packedReply(call, body, { status: 200, headers: { ...headers, 'content-type': 'application/json' } });
}

/** Whoever compresses on the way marks the tag as weak. */
export function isKnown(call: Context, etag: string): boolean {
  const known = (call.req.header('if-none-match') ?? '').replaceAll('W/', '').split(/,\s*/);
  return known.includes(etag);
}

function makeReady(route: AnyRoute<never>, reply: object): Promise<Standing> {
  const ofRoute = ready.get(route) ?? new WeakMap<object, Promise<Standing>>();
  ready.set(route, ofRoute);
  const standing = ofRoute.get(reply) ?? made(route, reply);
  ofRoute.set(reply, standing);
  return standing;
}

async function made(route: AnyRoute<never>, reply: object): Promise<Standing> {
  const text = JSON.stringify(route.reply.parse(reply));
  return { etag: `"${fingerprint(text)}"`, body: await packLong(text) };
}
