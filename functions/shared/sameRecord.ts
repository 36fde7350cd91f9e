import { isDeepStrictEqual } from 'node:util';
import { Refusal } from './refusal.ts';

/** Refuses with `staleRecord` when the record is not the one that was read; an unwritten one has version 0. */
export function refuseStale(record: { version: number } | undefined, versionRead: number): void {
  const version = record?.version ?? 0;
  if (version !== versionRead)
    throw new Refusal('staleRecord', 'Somebody saved a newer version; read it and try again', { version });
}

/**
 * Of what a repeated idempotency key made inside a larger record: refuses with `idempotencyKeyReused` when what is
 * asked now differs from it, so that the second of two different requests is not lost in silence.
 */
export function refuseReusedKey(made: object, asked: object): void {
  const kept = made as Record<string, unknown>;
  const isSame = Object.entries(asked).every(([field, value]) => isDeepStrictEqual(kept[field], value));
  if (!isSame)
    throw new Refusal('idempotencyKeyReused', 'This idempotency key came with another request before');
}
