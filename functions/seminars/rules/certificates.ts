import { Refusal } from '../../shared/refusal.ts';
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

/** The same attendance under a new number: the old one stays annulled, and says which stands in its place. */
export function replacedBy(
  certificate: Certificate,
  { number, name, issued, issuedOn }: Pick<Certificate, 'number' | 'name' | 'issued' | 'issuedOn'>,
): Certificate {
  const { annulled, ...standing } = certificate;
  if (!annulled) throw new Refusal('certificateValid', 'Annul it before it is replaced');
  const before = {
    number: certificate.number,
    name: certificate.name,
    issuedOn: certificate.issuedOn,
    annulled,
    replacedBy: number,
  };
  return { ...standing, number, name, issued, issuedOn, replaced: [...certificate.replaced, before] };
}

export function resultOf(
  certificate: Pick<Certificate, 'number' | 'annulled'> | undefined,
  number: string,
): CertificateResult {
  if (!certificate) return 'unknown';
  const isCurrent = plainNumber(certificate.number) === plainNumber(number);
  return isCurrent && !certificate.annulled ? 'valid' : 'annulled';
}

export function partsOf<Item>(items: readonly Item[], size: number): { from: number; items: Item[] }[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => ({
    from: at * size + 1,
    items: items.slice(at * size, (at + 1) * size),
  }));
}
