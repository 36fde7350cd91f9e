import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../../shared/refusal.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import {
  editSessionSchema,
  type Session,
  sessionParamsSchema,
  sessionViewSchema,
} from '../contract/sessions.ts';
import { withInvitations } from '../mandatory.ts';
import { announcedAnew, refuseClosed, refuseUnfit, saveScheduled } from '../planning.ts';
import { refuseShort, spanOf } from '../rules/schedule.ts';
import { seatsOf, settled } from '../rules/seats.ts';
import { aboutSession, sessionFor } from '../sessionAccess.ts';
import { sessionViewOf } from '../views.ts';
import { route } from './route.ts';

export const editSession = route({
  method: 'PUT',
  path: '/sessions/{sessionId}',
  summary: 'Change a session; of one that is published its days and its room are changed by moving it',
  right: 'seminar.plan',
  about: aboutSession('seminar.plan'),
  params: sessionParamsSchema,
  body: editSessionSchema,
  edits: true,
  reply: sessionViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal, now, version } = request;
    const before = await sessionFor(params.sessionId, 'seminar.plan', principal, rooms);
    refuseStale(before, version);
    refuseClosed(before);
    const { onlineUrl: _url, place: _place, mandatory: _mandatory, ...kept } = before;
    const { onlineUrl, ...planned } = body;
    const edited: Session = {
      ...kept,
      ...planned,
      ...(onlineUrl && { onlineUrl }),
      ...spanOf(planned.days, await rooms.zoneOf(before.regionId)),
    };
    refuseShort(edited);
    refuseFewerSeats(edited);
    const change = request.change('editSession', before.regionId);
    const saved =
      before.state === 'draft'
        ? await saveDraft(before, edited, change)
        : await saveScheduled(
            before,
            settled(
              {
                ...(before.mandatory === edited.mandatory
                  ? sameSchedule(before, edited)
                  : await withInvitations(sameSchedule(before, edited), now.toISOString(), rooms)),
                ...(isShownOtherwise(before, edited) && announcedAnew(before, now)),
              },
              await rooms.momentIn(before.regionId, now),
            ),
            { now, change },
            rooms,
          );
    return sessionViewOf(saved, principal, now, rooms);

    async function saveDraft(from: Session, to: Session, made: typeof change) {
      await refuseUnfit(to, rooms);
      return rooms.sessions.save(from, to, made);
    }
  },
});

function sameSchedule(before: Session, after: Session): Session {
  if (!isDeepStrictEqual(before.days, after.days) || !isDeepStrictEqual(before.place, after.place))
    throw new Refusal('sessionNotDraft', 'A published session is moved, so that people are told');
  return after;
}

/** Whether calendars that have the session show something of it that is other now. */
function isShownOtherwise(before: Session, after: Session): boolean {
  const shown = ({ title, format, trainers, onlineUrl }: Session) => ({ title, format, trainers, onlineUrl });
  return !isDeepStrictEqual(shown(before), shown(after));
}

function refuseFewerSeats(session: Session): void {
  const { booked, offered } = seatsOf(session);
  if (session.capacity < booked + offered)
    throw new Refusal('capacityBelowBooked', 'More people have seats than there would be', {
      booked: booked + offered,
    });
}
