import { Refusal } from '../../shared/refusal.ts';
import { changeSession } from '../changing.ts';
import { markedSchema, markManySchema } from '../contract/registrations.ts';
import { type Session, sessionParamsSchema } from '../contract/sessions.ts';
import { attendedHours, type Marked, marked } from '../rules/attendance.ts';
import { sessionFor } from '../sessionAccess.ts';
import { route } from './route.ts';

export const markAttendance = route({
  method: 'POST',
  path: '/sessions/{sessionId}/attendance',
  summary: 'Mark who was there on a day, by list or by code; a mark made twice is harmless and says so',
  right: 'seminar.attend',
  about: 'own',
  params: sessionParamsSchema,
  body: markManySchema,
  reply: markedSchema,
  handle: async ({ params, body: { marks } }, rooms, request) => {
    const { principal, now } = request;
    const before = await sessionFor(params.sessionId, 'seminar.attend', principal, rooms);
    const { today } = await rooms.momentIn(before.regionId, now);
    const early = marks.findIndex(({ date }) => date > today);
    if (early >= 0)
      throw new Refusal('badInput', 'Nobody has been there on a day to come', undefined, [
        { pointer: `/body/marks/${early}/date`, code: 'dayInFuture' },
      ]);
    const by = {
      at: now.toISOString(),
      by: principal?.sub ?? '',
      ...(principal?.name && { byName: principal.name }),
    };
    let results: Marked[] = [];
    await changeSession(
      before.id,
      rooms,
      (session) => {
        refuseUnheld(session);
        results = [];
        return marks.reduce((so, mark) => {
          const one = marked(so, mark, by);
          results.push(one.marked);
          return one.session;
        }, session);
      },
      { change: request.change('markAttendance', before.regionId) },
    );
    return {
      items: results.map(({ result, registration, earlier }, at) => ({
        at,
        result,
        ...(registration && {
          registrationId: registration.id,
          name: registration.person.name,
          attendedHours: attendedHours(registration),
        }),
        ...(earlier && { earlier }),
      })),
    };
  },
});

/** Marks of a held session may still come: from a list on paper, or from a phone that had no connection. */
function refuseUnheld({ state }: Session): void {
  if (state === 'draft' || state === 'cancelled')
    throw new Refusal('sessionClosed', 'Nobody attends a session that is not held', { state });
}
