import { setTimeout as pause } from 'node:timers/promises';
import type { Change } from '../shared/change.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Instant, NodeId } from '../shared/words.ts';
import type { Session } from './contract/sessions.ts';
import { inTurn } from './inTurn.ts';
import type { SeminarRooms } from './rooms.ts';

/** So many others may come in between before it is a fault. */
const mostAttempts = 60;
const longestPauseMs = 600;

/**
 * Changes a session as it stands now. Those of one process take turns; where another process was faster, the change is
 * made anew over what it left, after a pause of chance that grows, so that many at once do not keep each other off. The
 * session itself comes back where the change changes nothing.
 */
export function changeSession(
  id: string,
  rooms: Pick<SeminarRooms, 'sessions'>,
  change: (session: Session) => Session,
  made: { change: Change },
): Promise<Session> {
  return inTurn(`session ${id}`, () => changeInTurn(id, rooms, change, made));
}

async function changeInTurn(
  id: string,
  { sessions }: Pick<SeminarRooms, 'sessions'>,
  change: (session: Session) => Session,
  made: { change: Change },
): Promise<Session> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await sessions.get(id);
    const after = change(before);
    if (after === before) return before;
    try {
      return await sessions.save(before, after, made.change);
    } catch (error) {
      const overtaken = error instanceof Refusal && error.code === 'staleRecord';
      if (!overtaken || attempt === mostAttempts) throw error;
    }
    await pause(Math.random() * Math.min(longestPauseMs, 10 * 2 ** Math.min(attempt, 10)));
  }
}

/** What the product does by itself as time passes. */
export function scheduledChange(scope: NodeId, at: Instant): Change {
  return { action: 'settleSeats', by: 'product', role: 'admin', at, requestId: `schedule-${at}`, scope };
}
