import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Context } from 'hono';

/** A Lambda hands over six megabytes and no more, so a reply of a million letters is packed here already. */
const packedFromLength = 1_000_000;
const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** The text of a reply, or a long one packed. */
export type Packed = string | Uint8Array<ArrayBuffer>;

export async function packLong(text: string): Promise<Packed> {
  return text.length < packedFromLength ? text : new Uint8Array(await pack(text, { level: 1 }));
}

/** A reply of a text that may be packed; whoever cannot unpack it gets it plain. */
export async function packedReply(
  call: Context,
  body: Packed,
  { status, headers }: { status: number; headers: Record<string, string> },
): Promise<Response> {
  if (typeof body === 'string') return new Response(body, { status, headers });
  const canUnpack = /\bgzip\b/.test(call.req.header('accept-encoding') ?? '');
  return new Response(canUnpack ? body : new Uint8Array(await unpack(body)), {
    status,
    headers: { ...headers, vary: 'accept-encoding', ...(canUnpack && { 'content-encoding': 'gzip' }) },
  });
}
