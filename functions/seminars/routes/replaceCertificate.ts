import { refuseStale } from '../../shared/sameRecord.ts';
import {
  certificateParamsSchema,
  certificateViewSchema,
  replaceCertificateSchema,
} from '../contract/certificates.ts';
import { newNumber } from '../issuing.ts';
import { stepBy } from '../planning.ts';
import { replacedBy } from '../rules/certificates.ts';
import { aboutSession, sessionFor } from '../sessionAccess.ts';
import { certificateViewOf } from '../views.ts';
import { route } from './route.ts';

export const replaceCertificate = route({
  method: 'PUT',
  path: '/sessions/{sessionId}/certificates/{registrationId}/replacement',
  summary: 'Give an annulled certificate a new number, the name put right; the old number stays annulled',
  right: 'seminar.attend',
  about: aboutSession('seminar.attend'),
  params: certificateParamsSchema,
  body: replaceCertificateSchema,
  edits: true,
  reply: certificateViewSchema,
  handle: async ({ params: { sessionId, registrationId }, body: { name } }, rooms, request) => {
    const { principal, now, version } = request;
    const { regionId } = await sessionFor(sessionId, 'seminar.attend', principal, rooms);
    const before = await rooms.certificates.get(sessionId, registrationId);
    refuseStale(before, version);
    const { today: issuedOn } = await rooms.momentIn(regionId, now);
    const issued = stepBy(principal, now);
    const after = replacedBy(before, { number: newNumber(), name, issued, issuedOn });
    const change = request.change('replaceCertificate', regionId);
    return certificateViewOf(await rooms.certificates.renumber(before, after, change));
  },
});
