import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { createPrivately } from './privateFile.ts';
import { signingAlgorithm } from './settings.ts';

const signingKeySchema = z.object({
  kty: z.literal('RSA'),
  kid: z.string(),
  alg: z.literal(signingAlgorithm),
  use: z.literal('sig'),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
});
const keysSchema = z.object({ signing: signingKeySchema, cookies: z.array(z.string().min(32)).min(1) });
export type Keys = z.infer<typeof keysSchema>;

/** The keys of this machine, made at the first start: tokens and cookies stay good when the product starts again. */
export async function loadKeys(dataDir: string): Promise<Keys> {
  const file = join(dataDir, 'keys.json');
  if (!existsSync(file)) createPrivately(file, JSON.stringify(await newKeys()));
  return keysSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

async function newKeys(): Promise<Keys> {
  const { privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  const signing = signingKeySchema.parse({ ...jwk, kid, alg: signingAlgorithm, use: 'sig' });
  return { signing, cookies: [randomBytes(32).toString('base64url')] };
}

/** What others check signatures with; nothing private. */
export function publicKeys({ signing: { kty, kid, alg, use, n, e } }: Keys): JSONWebKeySet {
  return { keys: [{ kty, kid, alg, use, n, e }] };
}
