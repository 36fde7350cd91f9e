import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../../../shared/refusal.ts';
import type { Day } from '../../../shared/words.ts';
import { type RestKey, type RosterScope, rosterScopes } from '../../contract/rest.ts';

export const tokenSeconds = 3600;
/** Of a key at a time; more make the oldest end. */
export const mostTokens = 20;
const secretBytes = 32;

/** 256 random bits: a plain mark of them is enough, nobody tries them all. */
export const newSecret = () => randomBytes(secretBytes).toString('base64url');
export const markOf = (secret: string) => createHash('sha256').update(secret).digest('base64url');

export function isMarkOf(mark: string, secret: string): boolean {
  return timingSafeEqual(Buffer.from(mark), Buffer.from(markOf(secret)));
}

/** A token tells which key it is of, so that one read finds it. */
export const tokenOf = (keyId: string, secret: string) => `${keyId}.${secret}`;

export function readToken(header: string | undefined): { keyId: string; token: string } | undefined {
  const [, token, keyId] = /^Bearer (([a-z0-9-]{8,60})\.[\w-]{20,100})$/i.exec(header ?? '') ?? [];
  return token && keyId ? { keyId, token } : undefined;
}

export function isInForce({ revokedAt, until }: RestKey, today: Day): boolean {
  return revokedAt === undefined && until >= today;
}

export function refuseUnlessInForce(key: RestKey, today: Day): void {
  if (!isInForce(key, today))
    throw new Refusal('restKeyOver', 'The key was taken back or is past its last day', { until: key.until });
}

/** The scopes that are ours among those asked for; none is nothing that can be read. */
export function scopesOf(asked: string | undefined): RosterScope[] {
  if (asked === undefined || asked.trim() === '') return [rosterScopes[0]];
  const words = new Set(asked.trim().split(/\s+/));
  return rosterScopes.filter((scope) => words.has(scope));
}
