import { covers, type Principal } from '../shared/access/admit.ts';
import { scopeOf } from '../shared/access/policy.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Session } from './contract/sessions.ts';
import type { SeminarRooms } from './rooms.ts';
import { mayWith } from './sessionAccess.ts';

/** Whether the reader runs the session. Refuses one of another region, and another trainer's. */
export async function runsFor(
  session: Session,
  principal: Principal,
  rooms: Pick<SeminarRooms, 'trainers'>,
): Promise<boolean> {
  if (!covers('region', principal, [session.regionId]))
    throw new Refusal('foreignNode', 'The session is of another region', { scope: 'region' });
  const runsIt =
    scopeOf('seminar.plan', principal?.role ?? 'public') !== undefined &&
    (await mayWith(session, 'seminar.plan', principal, rooms));
  if (!runsIt && principal?.role === 'trainer')
    throw new Refusal('foreignNode', 'The session is another trainer’s', { scope: 'own' });
  return runsIt;
}
