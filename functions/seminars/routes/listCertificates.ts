import { certificatesSchema } from '../contract/certificates.ts';
import { sessionParamsSchema } from '../contract/sessions.ts';
import { linkValidSeconds } from '../materials.ts';
import { runsFor } from '../rollAccess.ts';
import { entitled } from '../rules/certificates.ts';
import { certificateViewOf, namesFor } from '../views.ts';
import { route } from './route.ts';

export const listCertificates = route({
  method: 'GET',
  path: '/sessions/{sessionId}/certificates',
  summary:
    'Certificates of a session: all for whoever runs it, with how far an order has come; else of one’s own people',
  right: 'seminar.roll',
  about: 'own',
  params: sessionParamsSchema,
  reply: certificatesSchema,
  handle: async ({ params }, rooms, { principal }) => {
    const session = await rooms.sessions.get(params.sessionId);
    const runsIt = await runsFor(session, principal, rooms);
    const seen = new Set(namesFor(session, principal, runsIt).map(({ id }) => id));
    const [issued, work] = await Promise.all([
      rooms.certificates.ofSession(session.id),
      runsIt ? rooms.certificates.work(session.id) : undefined,
    ]);
    const items = issued.filter(({ registrationId }) => seen.has(registrationId)).map(certificateViewOf);
    if (!runsIt) return { items };
    const have = new Set(issued.map(({ registrationId }) => registrationId));
    const due = entitled(session).filter(({ id }) => !have.has(id)).length;
    if (!work) return { items, due };
    const parts = await Promise.all(
      work.parts.map(async ({ from, to, key }) => ({
        from,
        to,
        url: await rooms.files.link(key, {
          validForSeconds: linkValidSeconds,
          fileName: `udostovereniya-${from}-${to}.pdf`,
        }),
      })),
    );
    const { orderedAt: _orderedAt, ...shown } = work;
    return { items, due, work: { ...shown, parts } };
  },
});
