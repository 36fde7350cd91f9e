import type { Certificate, CertificateResult } from '../contract/certificates.ts';
import type { Registration } from '../contract/registrations.ts';
import type { Session } from '../contract/sessions.ts';
import { attendedHours } from './attendance.ts';
import { plainCode } from './codes.ts';
import { isLive } from './seats.ts';

/** Whoever was there for all hours of the programme. */
export function entitled({
  registrations,
  hours,
  state,
}: Pick<Session, 'registrations' | 'hours' | 'state'>): Registration[] {
  if (state === 'draft' || state === 'cancelled') return [];
  return registrations.filter((one) => isLive(one) && attendedHours(one) >= hours);
}

/** Without hyphens, in capitals: what a number is looked up by, however it was typed. */
export function plainNumber(number: string): string {
  return plainCode(number);
}

export function resultOf(certificate: Pick<Certificate, 'annulled'> | undefined): CertificateResult {
  if (!certificate) return 'unknown';
  return certificate.annulled ? 'annulled' : 'valid';
}

export function partsOf<Item>(items: readonly Item[], size: number): { from: number; items: Item[] }[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => ({
    from: at * size + 1,
    items: items.slice(at * size, (at + 1) * size),
  }));
}
