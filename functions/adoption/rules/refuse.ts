import { Refusal } from '../../shared/refusal.ts';
import type { Breach } from './breach.ts';
import { placedMaxBytes } from './limits.ts';

/** Refuses by the first broken rule, with the places of all of them in the body. */
export function refuseBroken(breaches: readonly Breach[]): void {
  const first = breaches[0];
  if (!first) return;
  const errors = breaches.map(({ field, code, params }) => ({
    pointer: `/body/${field}`,
    code,
    ...(params && { params }),
  }));
  throw new Refusal(first.code, `The ${first.field} breaks a rule; see errors`, first.params, errors);
}

/** Refuses a file that is too large to be placed, before anybody sends it. */
export function refuseLarge(bytes: number): void {
  if (bytes > placedMaxBytes)
    throw new Refusal('fileTooLarge', 'The file is too large', {
      limitBytes: placedMaxBytes,
      gotBytes: bytes,
    });
}
