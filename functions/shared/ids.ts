import { createHash, randomBytes } from 'node:crypto';
import { monotonicFactory } from 'ulid';

const nextUlid = monotonicFactory();

/** A new id, ordered by the moment of its making. */
export function newId(now: Date): string {
  return nextUlid(now.getTime()).toLowerCase();
}

/**
 * The id that a creation gets when it is repeated with the same idempotency key by the same person:
 * always the same one, so that the second write meets the first in the table.
 */
export function idFromKey(person: string, idempotencyKey: string): string {
  return createHash('sha256').update(`${person}\n${idempotencyKey}`).digest('hex').slice(0, 26);
}

export function fingerprint(value: unknown): string {
  const bytes = value instanceof Uint8Array ? value : JSON.stringify(value);
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

/** An id that nobody guesses, for what is opened by knowing it. */
export function newSecretId(): string {
  return randomBytes(16).toString('hex');
}
