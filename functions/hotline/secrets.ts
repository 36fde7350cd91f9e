import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Change } from '../shared/change.ts';
import { Refusal } from '../shared/refusal.ts';
import { numberOf } from './rules/numbers.ts';

const keyBytes = 20;
/** Shorter keys could be guessed, and with a key goes the secret made of it. */
const idempotencyKeyLength = 16;

/** The secret of a new ticket: its id, so that it is found without an index, and 160 bits that nobody guesses. */
export function newSecret(ticketId: string, { idempotencyKey }: Pick<Change, 'idempotencyKey'>): string {
  return `${ticketId}-${keyOf(idempotencyKey)}`;
}

/** A request repeated with its key has to hear the same secret, which is stored nowhere: so it is made of the key. */
function keyOf(idempotencyKey: string | undefined): string {
  if (idempotencyKey === undefined) return randomBytes(keyBytes).toString('hex');
  if (idempotencyKey.length < idempotencyKeyLength)
    throw new Refusal('badInput', 'The Idempotency-Key is too easy to guess; send a UUID', undefined, [
      { pointer: '/headers/idempotency-key', code: 'too_small', params: { minimum: idempotencyKeyLength } },
    ]);
  return createHmac('sha256', idempotencyKey)
    .update('hotline ticket')
    .digest('hex')
    .slice(0, keyBytes * 2);
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** The ticket a secret names; whether it is that ticket's own is for `isSecretOf`. */
export function ticketIdOf(secret: string): string {
  return secret.slice(0, Math.max(0, secret.lastIndexOf('-')));
}

/** The secret of another ticket of the same asker: what was split off is opened by the same random bits. */
export function secretFor(ticketId: string, secret: string): string {
  return `${ticketId}${secret.slice(Math.max(0, secret.lastIndexOf('-')))}`;
}

/** Takes the same time whatever the answer. `linkOf` names the ticket whose link opens this one too. */
export function isSecretOf(secret: string, secretHash: string, linkOf?: string): boolean {
  const issued = linkOf === undefined ? secret : secretFor(linkOf, secret);
  const [given, kept] = [Buffer.from(hashOf(issued)), Buffer.from(secretHash)];
  return given.length === kept.length && timingSafeEqual(given, kept);
}

export function ticketNumber(ticketId: string): string {
  return numberOf(createHash('sha256').update(ticketId).digest());
}

export function newAttachmentId(): string {
  return randomBytes(16).toString('hex');
}
