import { covers, type Principal, reach } from '../shared/access/admit.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Registration } from './contract/registrations.ts';
import type { Session } from './contract/sessions.ts';
import type { SeminarRooms } from './rooms.ts';

/** A sign-up for whoever may sign people of its organisation up. Refuses what is foreign, also where there is no such sign-up. */
export async function registrationFor(
  { sessionId, registrationId }: { sessionId: string; registrationId: string },
  principal: Principal,
  { sessions }: Pick<SeminarRooms, 'sessions'>,
): Promise<{ session: Session; registration: Registration }> {
  const scope = reach(principal, 'seminar.signUp');
  const session = await sessions.get(sessionId);
  const registration = session.registrations.find(({ id }) => id === registrationId);
  if (!registration || !covers(scope, principal, registration.path))
    throw new Refusal('foreignNode', 'Your right does not cover this sign-up', { scope });
  return { session, registration };
}
