import { refuseStale } from '../../shared/sameRecord.ts';
import { letGo, needsOf } from '../agendas.ts';
import {
  cancelSessionSchema,
  type Session,
  sessionParamsSchema,
  sessionViewSchema,
} from '../contract/sessions.ts';
import { announcedAnew, refuseClosed, stepBy } from '../planning.ts';
import { isLive } from '../rules/seats.ts';
import { aboutSession, sessionFor } from '../sessionAccess.ts';
import { sessionViewOf } from '../views.ts';
import { route } from './route.ts';

export const cancelSession = route({
  method: 'POST',
  path: '/sessions/{sessionId}/cancellation',
  summary: 'Call a session off: everybody signed up is told, room and trainers are free again',
  right: 'seminar.plan',
  about: aboutSession('seminar.plan'),
  params: sessionParamsSchema,
  body: cancelSessionSchema,
  edits: true,
  reply: sessionViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal, now, version } = request;
    const session = await sessionFor(params.sessionId, 'seminar.plan', principal, rooms);
    refuseStale(session, version);
    refuseClosed(session);
    const step = stepBy(principal, now);
    const cancelled: Session = {
      ...session,
      state: 'cancelled',
      ...(session.state !== 'draft' && announcedAnew(session, now)),
      steps: [...session.steps, { kind: 'cancelled', ...step, reason: body.reason }],
      registrations: session.registrations.map((one) => {
        const { offer: _offer, ...rest } = one;
        return isLive(one)
          ? { ...rest, status: 'cancelled' as const, cancelled: { ...step, reason: 'sessionCancelled' } }
          : one;
      }),
    };
    const had = await needsOf(session, rooms);
    const change = request.change('cancelSession', session.regionId, body.reason);
    const saved = await rooms.sessions.save(session, cancelled, change);
    if (session.state !== 'draft') await letGo(had, rooms);
    return sessionViewOf(saved, principal, now, rooms);
  },
});
