import type { Day, NodeId } from '../../shared/words.ts';
import type { AskedNode, PlanMeans, PlannedSession, Uncovered } from '../contract/coveragePlan.ts';
import { freeSeats } from './coverageFill.ts';
import { sitsExams } from './coveragePlan.ts';
import { isFree, windowsOf } from './coverageSlots.ts';

/** Without one session; whoever was in it is taken out with it. */
export function withoutSession(sessions: readonly PlannedSession[], key: string): PlannedSession[] {
  return sessions.filter((one) => one.key !== key);
}

/** A municipality’s people in another session, as many as there are seats for; out of the plan where no session is named. */
export function withGroupMoved(
  sessions: readonly PlannedSession[],
  { municipalityId, from, to }: { municipalityId: NodeId; from: string; to?: string | undefined },
): PlannedSession[] {
  const leaving = nodesIn(sessions, from, municipalityId);
  const target = sessions.find(({ key }) => key === to);
  const going = to === undefined ? leaving : leaving.slice(0, target ? freeSeats(target) : 0);
  return sessions
    .map((one) => (one.key === from ? withNodes(one, municipalityId, leaving.slice(going.length)) : one))
    .map((one) =>
      one.key === to && to !== from
        ? withNodes(one, municipalityId, [...nodesIn([one], one.key, municipalityId), ...going])
        : one,
    );
}

/** On other days, in another room, with another trainer. Days that do not fit any more leave the session where it was. */
export function withSessionChanged(
  sessions: readonly PlannedSession[],
  key: string,
  change: { startsOn?: Day; venueId?: string; roomId?: string; trainerId?: string },
  means: PlanMeans,
): PlannedSession[] {
  const { startsOn, ...place } = change;
  const dates = windowsOf(means).find(([first]) => first === startsOn);
  const room = means.rooms.find(
    ({ venueId, roomId }) => venueId === change.venueId && roomId === change.roomId,
  );
  return sessions.map((one) =>
    one.key === key
      ? {
          ...one,
          ...place,
          ...(dates && { dates }),
          ...(room && { capacity: Math.min(room.capacity, Math.max(1, means.capacity)) }),
        }
      : one,
  );
}

export type PlanProblem = 'room' | 'trainer' | 'exams' | 'seats';

/** What stands in the way of a session as it was edited: taken in the calendar, or by another session of the plan. */
export function problemsOf(
  session: PlannedSession,
  sessions: readonly PlannedSession[],
  means: PlanMeans,
): PlanProblem[] {
  const room = means.rooms.find(
    ({ venueId, roomId }) => venueId === session.venueId && roomId === session.roomId,
  );
  const trainer = means.trainers.find(({ id }) => id === session.trainerId);
  const others = sessions.filter(
    ({ key, dates }) => key !== session.key && dates.some((date) => session.dates.includes(date)),
  );
  const sharesRoom = others.some(
    ({ venueId, roomId }) => venueId === session.venueId && roomId === session.roomId,
  );
  const sharesTrainer = others.some(({ trainerId }) => trainerId === session.trainerId);
  const isOpen = (taken: PlanMeans['rooms'][number]['taken']) =>
    room !== undefined && isFree(taken, session.dates, room, means);
  const found: Record<PlanProblem, boolean> = {
    room: sharesRoom || !room || !isOpen(room.taken),
    trainer: sharesTrainer || !trainer || !isOpen(trainer.taken),
    exams: session.groups.some(({ municipalityId }) => sitsExams(municipalityId, session.dates, means)),
    seats: freeSeats(session) < 0,
  };
  return (Object.keys(found) as PlanProblem[]).filter((problem) => found[problem]);
}

/** Everybody without a seat, each with a reason: whoever had one in the proposal was taken out. */
export function uncoveredOf(
  asked: readonly AskedNode[],
  sessions: readonly PlannedSession[],
  proposed: readonly Uncovered[],
): Uncovered[] {
  const seated = new Set(sessions.flatMap(({ groups }) => groups.flatMap(({ nodes }) => nodes)));
  const known = new Set(proposed.map(({ nodeId }) => nodeId));
  const takenOut = asked.filter(({ nodeId }) => !seated.has(nodeId) && !known.has(nodeId));
  return [
    ...proposed.filter(({ nodeId }) => !seated.has(nodeId)),
    ...takenOut.map(({ nodeId, municipalityId, name }) => ({
      nodeId,
      municipalityId,
      name,
      reason: 'takenOut' as const,
    })),
  ];
}

/** Municipalities whose people are in more sessions than one. */
export function splitMunicipalities(sessions: readonly PlannedSession[]): NodeId[] {
  const all = sessions.flatMap(({ groups }) => groups.map(({ municipalityId }) => municipalityId));
  return [...new Set(all.filter((id, at) => all.indexOf(id) !== at))];
}

function nodesIn(sessions: readonly PlannedSession[], key: string, municipalityId: NodeId): NodeId[] {
  const session = sessions.find((one) => one.key === key);
  return session?.groups.find((group) => group.municipalityId === municipalityId)?.nodes ?? [];
}

function withNodes(session: PlannedSession, municipalityId: NodeId, nodes: NodeId[]): PlannedSession {
  const others = session.groups.filter((group) => group.municipalityId !== municipalityId);
  return { ...session, groups: nodes.length > 0 ? [...others, { municipalityId, nodes }] : others };
}
