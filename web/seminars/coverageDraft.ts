import type { CoveragePlan, PlannedSession } from '../../functions/seminars/contract/coveragePlan.ts';
import { fewestSessions } from '../../functions/seminars/rules/coveragePlan.ts';

/** What is sent to create a planned session: the hours of the programme parted into its days. */
export function sessionBody(session: PlannedSession, { programme, means }: CoveragePlan) {
  const hours = Math.ceil((programme.hours / session.dates.length) * 2) / 2;
  return {
    programmeId: programme.id,
    title: programme.title,
    format: 'inPerson',
    place: { venueId: session.venueId, roomId: session.roomId },
    days: session.dates.map((date) => ({ date, from: means.startsAt, to: means.endsAt, hours })),
    trainers: [session.trainerId],
    capacity: session.capacity,
    signUp: { by: 'schools', needsApproval: false, closesHoursBefore: 24 },
    invited: session.groups.flatMap(({ nodes }) => nodes),
  };
}

export function seatsTaken({ groups }: Pick<PlannedSession, 'groups'>): number {
  return groups.reduce((sum, { nodes }) => sum + nodes.length, 0);
}

/** The plan beside the fewest sessions that could hold those who have a seat in it. */
export function figuresOf(sessions: readonly PlannedSession[], { asked, means }: CoveragePlan) {
  const seated = sessions.reduce((sum, one) => sum + seatsTaken(one), 0);
  const bound = fewestSessions(seated, means.capacity);
  return { people: asked.length, seated, bound, gap: Math.max(0, sessions.length - bound) };
}
