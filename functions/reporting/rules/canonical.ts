import { createHash } from 'node:crypto';

/** JSON with the fields of every object in the order of the alphabet: equal values have equal bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, inner]) => inner !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}

/** SHA-256 of the canonical JSON, as hexadecimal digits. */
export function dataHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
