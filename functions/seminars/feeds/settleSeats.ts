import { log } from '../../shared/log.ts';
import { changeSession, scheduledChange } from '../changing.ts';
import type { SeminarRooms } from '../rooms.ts';
import { isOpenState, settled } from '../rules/seats.ts';

/** Several times a day: offers that nobody took are over, and the next in line are offered their seats. */
export async function settleSeats(rooms: SeminarRooms): Promise<void> {
  const now = rooms.clock.now();
  for (const { id: regionId } of await rooms.register.regions()) {
    const moment = await rooms.momentIn(regionId, now);
    const page = await rooms.sessions.page(regionId, { from: moment.now, limit: 1000, matches: isOpenState });
    for (const { id } of page.items)
      await changeSession(id, rooms, (session) => settled(session, moment), {
        change: scheduledChange(regionId, moment.now),
      }).catch((error: unknown) => log.error('seats not settled', { id, error: error as Error }));
  }
}
