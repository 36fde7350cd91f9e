import { refuseStale } from '../../shared/sameRecord.ts';
import { moveSchema, sessionParamsSchema, sessionViewSchema } from '../contract/sessions.ts';
import { withInvitations } from '../mandatory.ts';
import { announcedAnew, movedTo, refuseClosed, refuseUnfit, saveScheduled, stepBy } from '../planning.ts';
import { aboutSession, sessionFor } from '../sessionAccess.ts';
import { sessionViewOf } from '../views.ts';
import { route } from './route.ts';

export const moveSession = route({
  method: 'POST',
  path: '/sessions/{sessionId}/move',
  summary: 'Hold a session on other days or in another room: everybody signed up is told and keeps the seat',
  right: 'seminar.plan',
  about: aboutSession('seminar.plan'),
  params: sessionParamsSchema,
  body: moveSchema,
  edits: true,
  reply: sessionViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal, now, version } = request;
    const session = await sessionFor(params.sessionId, 'seminar.plan', principal, rooms);
    refuseStale(session, version);
    refuseClosed(session);
    const moved = await movedTo(session, body, rooms);
    const change = request.change('moveSession', session.regionId, body.reason);
    if (session.state === 'draft') {
      await refuseUnfit(moved, rooms);
      return sessionViewOf(await rooms.sessions.save(session, moved, change), principal, now, rooms);
    }
    const step = {
      kind: 'moved' as const,
      ...stepBy(principal, now),
      from: session.days,
      ...(body.reason && { reason: body.reason }),
    };
    const told = {
      ...moved,
      state: 'moved' as const,
      ...announcedAnew(session, now),
      steps: [...session.steps, step],
    };
    const inviting = await withInvitations(told, now.toISOString(), rooms);
    const saved = await saveScheduled(session, inviting, { now, change }, rooms);
    return sessionViewOf(saved, principal, now, rooms);
  },
});
