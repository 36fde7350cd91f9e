import type { AdoptionRooms } from '../rooms.ts';
import { tellRestingWeeksOf } from './restingWeeks.ts';

/** A new day: whatever calendars say of the weeks to come that they did not say yesterday. */
export async function openDay(rooms: AdoptionRooms): Promise<void> {
  for (const { id } of await rooms.register.regions())
    await tellRestingWeeksOf(rooms, id, (await rooms.today(id)).day);
}
