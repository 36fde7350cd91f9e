import { Refusal } from '../../shared/refusal.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import { sessionParamsSchema, sessionViewSchema } from '../contract/sessions.ts';
import { withInvitations } from '../mandatory.ts';
import { refuseClosed, saveScheduled, stepBy } from '../planning.ts';
import { aboutSession, sessionFor } from '../sessionAccess.ts';
import { sessionViewOf } from '../views.ts';
import { route } from './route.ts';

export const publishSession = route({
  method: 'POST',
  path: '/sessions/{sessionId}/publication',
  summary: 'Announce a session: its room and trainers are kept for it; of two for one room one is refused',
  right: 'seminar.plan',
  about: aboutSession('seminar.plan'),
  params: sessionParamsSchema,
  edits: true,
  reply: sessionViewSchema,
  handle: async ({ params }, rooms, request) => {
    const { principal, now, version } = request;
    const session = await sessionFor(params.sessionId, 'seminar.plan', principal, rooms);
    refuseStale(session, version);
    refuseClosed(session);
    if (session.state !== 'draft') throw new Refusal('sessionNotDraft', 'It has been published');
    const published = {
      ...session,
      state: 'published' as const,
      announcedAt: now.toISOString(),
      steps: [...session.steps, { kind: 'published' as const, ...stepBy(principal, now) }],
    };
    const change = request.change('publishSession', session.regionId);
    const inviting = await withInvitations(published, now.toISOString(), rooms);
    const saved = await saveScheduled(session, inviting, { now, change }, rooms);
    return sessionViewOf(saved, principal, now, rooms);
  },
});
