import type { Session, SessionCard } from '../contract/sessions.ts';
import { seatsOf } from './seats.ts';

/** A session as lists show it: everything but people. */
export function cardOf(session: Session): SessionCard {
  const { registrations: _people, steps: _steps, createdBy: _by, capacity: _capacity, ...rest } = session;
  return { ...rest, seats: seatsOf(session) };
}
