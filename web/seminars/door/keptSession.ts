import { z } from 'zod';
import { type SessionView, sessionViewSchema } from '../../../functions/seminars/contract/sessions.ts';

const keptSchema = z.object({ sub: z.string(), session: sessionViewSchema });
const placeOf = (sessionId: string) => `vnedrenie.door.session.${sessionId}`;

/** The session as it was last read stays on the device beside its list, for the person who stands at the door. */
export function keepSession(session: SessionView, sub: string): void {
  localStorage.setItem(placeOf(session.id), JSON.stringify({ sub, session }));
}

/** What is kept for this person; nobody else on the device is shown the door by it. */
export function keptSession(sessionId: string, sub: string | undefined): SessionView | undefined {
  try {
    const kept = keptSchema.safeParse(JSON.parse(localStorage.getItem(placeOf(sessionId)) ?? 'null'));
    return kept.success && kept.data.sub === sub ? kept.data.session : undefined;
  } catch {
    return undefined;
  }
}

export function forgetSession(sessionId: string): void {
  localStorage.removeItem(placeOf(sessionId));
}
