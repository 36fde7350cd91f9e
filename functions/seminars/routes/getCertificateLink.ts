import { Refusal } from '../../shared/refusal.ts';
import { certificatePaper } from '../certificatePaper.ts';
import { certificateLinkSchema, certificateParamsSchema } from '../contract/certificates.ts';
import { linkValidSeconds } from '../materials.ts';
import { runsFor } from '../rollAccess.ts';
import { namesFor } from '../views.ts';
import { route } from './route.ts';

export const getCertificateLink = route({
  method: 'GET',
  path: '/sessions/{sessionId}/certificates/{registrationId}/link',
  summary:
    'A link to a person’s certificate as a PDF, for whoever may read the name; an annulled one is not given out',
  right: 'seminar.roll',
  about: 'own',
  params: certificateParamsSchema,
  reply: certificateLinkSchema,
  handle: async ({ params: { sessionId, registrationId } }, rooms, { principal }) => {
    const session = await rooms.sessions.get(sessionId);
    const runsIt = await runsFor(session, principal, rooms);
    if (!namesFor(session, principal, runsIt).some(({ id }) => id === registrationId))
      throw new Refusal('foreignNode', 'You may not read whose certificate it is', { scope: 'own' });
    const certificate = await rooms.certificates.get(sessionId, registrationId);
    if (certificate.annulled)
      throw new Refusal('certificateAnnulled', 'It has been annulled', { at: certificate.annulled.at });
    const fileName = `udostoverenie-${certificate.number}.pdf`;
    const key = `seminars/certificates/${sessionId}/${certificate.number}.pdf`;
    await rooms.files.put(key, await certificatePaper([certificate], rooms.siteAddress), 'application/pdf');
    return {
      url: await rooms.files.link(key, { validForSeconds: linkValidSeconds, fileName }),
      fileName,
    };
  },
});
