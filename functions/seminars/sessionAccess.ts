import { covers, type Principal, reach } from '../shared/access/admit.ts';
import type { Right } from '../shared/access/policy.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Session } from './contract/sessions.ts';
import type { SeminarRooms } from './rooms.ts';

/**
 * A session for somebody who holds the right to it. The region's own people have it to all of their region's, a
 * municipality to its own, a trainer to those made or taught by the trainer.
 */
export async function sessionFor(
  sessionId: string,
  right: Right,
  principal: Principal,
  rooms: Pick<SeminarRooms, 'sessions' | 'trainers'>,
): Promise<Session> {
  const session = await rooms.sessions.get(sessionId);
  if (await mayWith(session, right, principal, rooms)) return session;
  throw new Refusal('foreignNode', 'Your right does not cover this session', {
    scope: reach(principal, right),
  });
}

/** What a route on a session asks before anything else of the request is looked at. */
export function aboutSession(right: Right) {
  return async (
    { params }: { params: { sessionId: string } },
    rooms: Pick<SeminarRooms, 'sessions' | 'trainers'>,
    principal: Principal,
  ): Promise<'own'> => {
    await sessionFor(params.sessionId, right, principal, rooms);
    return 'own';
  };
}

/** Refuses who has no such right at all. */
export async function mayWith(
  session: Session,
  right: Right,
  principal: Principal,
  rooms: Pick<SeminarRooms, 'trainers'>,
): Promise<boolean> {
  const scope = reach(principal, right);
  if (scope === 'open') return true;
  if (!covers('region', principal, [session.regionId])) return false;
  if (scope === 'region') return true;
  if (scope === 'own') return isOwn(session, principal?.sub ?? '', rooms);
  return covers(scope, principal, pathOf(session));
}

async function isOwn(
  { createdBy, trainers }: Session,
  sub: string,
  rooms: Pick<SeminarRooms, 'trainers'>,
): Promise<boolean> {
  if (createdBy === sub) return true;
  return (await rooms.trainers.getMany(trainers)).some(({ accountId }) => accountId === sub);
}

function pathOf({ regionId, municipalityId }: Pick<Session, 'regionId' | 'municipalityId'>): string[] {
  return municipalityId ? [regionId, municipalityId] : [regionId];
}
