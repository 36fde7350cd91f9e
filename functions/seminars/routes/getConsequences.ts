import { collisionsWith, needsOf } from '../agendas.ts';
import {
  consequencesSchema,
  moveQuerySchema,
  type Session,
  sessionParamsSchema,
} from '../contract/sessions.ts';
import { examsOn } from '../exams.ts';
import { movedTo } from '../planning.ts';
import { isLive } from '../rules/seats.ts';
import { sessionFor } from '../sessionAccess.ts';
import { route } from './route.ts';

export const getConsequences = route({
  method: 'GET',
  path: '/sessions/{sessionId}/consequences',
  summary: 'What would follow if a session were published, or moved: what collides and who would be told',
  right: 'seminar.plan',
  about: 'own',
  params: sessionParamsSchema,
  query: moveQuerySchema,
  reply: consequencesSchema,
  handle: async ({ params, query }, rooms, { principal }) => {
    const session = await sessionFor(params.sessionId, 'seminar.plan', principal, rooms);
    const { startsOn, startsAt, venueId, roomId } = query;
    const first = session.days[0];
    const moved = await movedTo(
      session,
      {
        startsOn: startsOn ?? first?.date ?? '',
        startsAt: startsAt ?? first?.from ?? '',
        ...(venueId && roomId && { place: { venueId, roomId } }),
      },
      rooms,
    );
    const needs = await needsOf(moved, rooms);
    const [taken, exams] = await Promise.all([
      collisionsWith(needs, rooms),
      examsOn(
        moved.municipalityId ?? moved.regionId,
        moved.days.map(({ date }) => date),
        rooms,
      ),
    ]);
    return { days: moved.days, collisions: [...exams, ...taken], told: toldOf(moved) };
  },
});

function toldOf({ registrations, trainers }: Session) {
  const live = registrations.filter(isLive);
  const nodes = new Set(live.map(({ path }) => path.at(-1)));
  return { participants: live.length, schools: nodes.size, trainers: trainers.length };
}
