import { Refusal } from '../../shared/refusal.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import {
  annulCertificateSchema,
  certificateParamsSchema,
  certificateViewSchema,
} from '../contract/certificates.ts';
import { stepBy } from '../planning.ts';
import { aboutSession, sessionFor } from '../sessionAccess.ts';
import { certificateViewOf } from '../views.ts';
import { route } from './route.ts';

export const annulCertificate = route({
  method: 'PUT',
  path: '/sessions/{sessionId}/certificates/{registrationId}/annulment',
  summary: 'Annul a certificate with a reason; it stays in the record, and its number says so from then on',
  right: 'seminar.attend',
  about: aboutSession('seminar.attend'),
  params: certificateParamsSchema,
  body: annulCertificateSchema,
  edits: true,
  reply: certificateViewSchema,
  handle: async ({ params: { sessionId, registrationId }, body: { reason } }, rooms, request) => {
    const { principal, now, version } = request;
    const { regionId } = await sessionFor(sessionId, 'seminar.attend', principal, rooms);
    const certificate = await rooms.certificates.get(sessionId, registrationId);
    refuseStale(certificate, version);
    if (certificate.annulled)
      throw new Refusal('certificateAnnulled', 'It has been annulled', { at: certificate.annulled.at });
    const annulled = { ...certificate, annulled: { ...stepBy(principal, now), reason } };
    const change = request.change('annulCertificate', regionId, reason);
    return certificateViewOf(await rooms.certificates.save(certificate, annulled, change));
  },
});
