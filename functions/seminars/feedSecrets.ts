import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { fingerprint } from '../shared/ids.ts';
import type { Feed } from './contract/feeds.ts';

const keyBytes = 20;

/** One address a person, whatever it is issued for. */
export function feedIdOf(sub: string): string {
  return fingerprint(`calendar feed ${sub}`);
}

/** The id, by which it is found, and 160 bits that nobody guesses. */
export function newFeedSecret(feedId: string): string {
  return `${feedId}${randomBytes(keyBytes).toString('hex')}`;
}

export function feedIdIn(secret: string): string {
  return secret.slice(0, -keyBytes * 2);
}

export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Takes the same time whatever the answer. What was taken back opens nothing. */
export function isOpenedBy(secret: string, { secretHash, revokedAt }: Feed): boolean {
  const [given, kept] = [Buffer.from(hashOfSecret(secret)), Buffer.from(secretHash)];
  return given.length === kept.length && timingSafeEqual(given, kept) && revokedAt === undefined;
}
