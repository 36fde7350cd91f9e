import type { z } from 'zod';
import { problemOf, Unreachable } from './problem.ts';

type Query = Record<string, string | number | boolean | undefined>;

interface Call<S extends z.ZodType> {
  reply: S;
  query?: Query;
  signal?: AbortSignal;
}

interface Sending<S extends z.ZodType> extends Call<S> {
  body?: unknown;
  /** The version that was read; the server refuses when a newer one stands there. */
  version?: number;
  /** Sent with a creation, so that a retry makes nothing twice. */
  idempotencyKey?: string;
}

interface Uploading<S extends z.ZodType> extends Call<S> {
  file: Blob;
  fileName: string;
  mediaType: string;
}

type TokenSource = () => string | undefined;

let tokenSource: TokenSource = () => undefined;

/** Who the calls speak for; without a token they go to the public side. */
export function speakFor(source: TokenSource): void {
  tokenSource = source;
}

/** Calls below `/api/<domain>`, each reply read by its schema. Paths begin with the domain: `/plan/plans`. */
export const api = {
  get: <S extends z.ZodType>(path: string, call: Call<S>) => send('GET', path, call),
  post: <S extends z.ZodType>(path: string, call: Sending<S>) => send('POST', path, call),
  put: <S extends z.ZodType>(path: string, call: Sending<S>) => send('PUT', path, call),
  delete: <S extends z.ZodType>(path: string, call: Sending<S>) => send('DELETE', path, call),
  upload: <S extends z.ZodType>(path: string, { file, fileName, mediaType, ...call }: Uploading<S>) =>
    request('POST', path, call, {
      body: file,
      headers: { 'content-type': mediaType, 'x-file-name': encodeURIComponent(fileName) },
    }),
};

function send<S extends z.ZodType>(method: string, path: string, call: Sending<S>): Promise<z.infer<S>> {
  return request(method, path, call, {
    ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
    headers: {
      ...(call.body !== undefined && { 'content-type': 'application/json' }),
      ...(call.version !== undefined && { 'if-match': `"${call.version}"` }),
      ...(call.idempotencyKey && { 'idempotency-key': call.idempotencyKey }),
    },
  });
}

async function request<S extends z.ZodType>(
  method: string,
  path: string,
  call: Call<S>,
  { body, headers }: { body?: BodyInit; headers: Record<string, string> },
): Promise<z.infer<S>> {
  const token = tokenSource();
  const response = await fetch(`${token ? '/api' : '/api/public'}${path}${queryString(call.query)}`, {
    method,
    ...(body !== undefined && { body }),
    headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) },
    ...(call.signal && { signal: call.signal }),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable(error);
  });
  if (!response.ok) throw await problemOf(response);
  return call.reply.parse(await response.json());
}

function queryString(query: Query = {}): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
