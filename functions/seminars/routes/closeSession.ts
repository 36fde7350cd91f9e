import { Refusal } from '../../shared/refusal.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import { sessionParamsSchema, sessionViewSchema } from '../contract/sessions.ts';
import { refuseClosed, stepBy } from '../planning.ts';
import { withAttendanceClosed } from '../rules/attendance.ts';
import { aboutSession, sessionFor } from '../sessionAccess.ts';
import { sessionViewOf } from '../views.ts';
import { route } from './route.ts';

export const closeSession = route({
  method: 'POST',
  path: '/sessions/{sessionId}/completion',
  summary: 'Close a session that has been held: whoever was not marked did not come',
  right: 'seminar.attend',
  about: aboutSession('seminar.attend'),
  params: sessionParamsSchema,
  edits: true,
  reply: sessionViewSchema,
  handle: async ({ params }, rooms, request) => {
    const { principal, now, version } = request;
    const session = await sessionFor(params.sessionId, 'seminar.attend', principal, rooms);
    refuseStale(session, version);
    refuseClosed(session);
    if (session.state === 'draft' || now.toISOString() < session.endsAt)
      throw new Refusal('badInput', 'It has not ended yet', undefined, [
        { pointer: '/params/sessionId', code: 'notEnded', params: { endsAt: session.endsAt } },
      ]);
    const step = { kind: 'held' as const, ...stepBy(principal, now) };
    const held = withAttendanceClosed({ ...session, steps: [...session.steps, step] });
    const saved = await rooms.sessions.save(session, held, request.change('holdSession', session.regionId));
    return sessionViewOf(saved, principal, now, rooms);
  },
});
