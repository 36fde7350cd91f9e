import { certificateWorkViewSchema } from '../contract/certificates.ts';
import { sessionParamsSchema } from '../contract/sessions.ts';
import { entitled } from '../rules/certificates.ts';
import { aboutSession, sessionFor } from '../sessionAccess.ts';
import { route } from './route.ts';

export const orderCertificates = route({
  method: 'POST',
  path: '/sessions/{sessionId}/certificates',
  summary:
    'Issue certificates to everybody who was there for all hours of the programme; the work goes on by itself',
  right: 'seminar.attend',
  about: aboutSession('seminar.attend'),
  params: sessionParamsSchema,
  creates: true,
  reply: certificateWorkViewSchema,
  handle: async ({ params }, rooms, request) => {
    const { principal, now, requestId } = request;
    const session = await sessionFor(params.sessionId, 'seminar.attend', principal, rooms);
    const order = await rooms.certificates.order(
      {
        id: request.newId(),
        sessionId: session.id,
        regionId: session.regionId,
        ordered: {
          at: now.toISOString(),
          by: principal?.sub ?? '',
          ...(principal?.name && { byName: principal.name }),
        },
        role: principal?.role ?? 'public',
        requestId,
        version: 1,
      },
      request.change('orderCertificates', session.regionId),
    );
    const of = entitled(session).length;
    return { orderId: order.id, state: 'waiting' as const, of, done: 0, parts: [] };
  },
});
