import { certificateCheckSchema, certificateNumberParamsSchema } from '../contract/certificates.ts';
import { resultOf } from '../rules/certificates.ts';
import { route } from './route.ts';

export const checkCertificate = route({
  method: 'GET',
  path: '/certificates/{number}',
  summary: 'Whether a certificate is valid, annulled or unknown, and nothing else of it; for everybody',
  right: 'seminar.view',
  about: 'own',
  open: true,
  params: certificateNumberParamsSchema,
  reply: certificateCheckSchema,
  handle: async ({ params: { number } }, rooms, { caller, now }) => {
    await rooms.limits.spend('certificate', caller, now);
    return { result: resultOf(await rooms.certificates.numbered(number), number) };
  },
});
