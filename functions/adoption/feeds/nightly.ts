import { watchRegion } from '../codeTasks.ts';
import type { AdoptionRooms } from '../rooms.ts';
import { tellRestingWeeksOf } from './restingWeeks.ts';

/** A new day: what calendars say of the weeks to come that they did not say yesterday, and who waits too long by now. */
export async function openDay(rooms: AdoptionRooms): Promise<void> {
  for (const { id } of await rooms.register.regions()) {
    await tellRestingWeeksOf(rooms, id, (await rooms.today(id)).day);
    await watchRegion(rooms, id);
  }
}
