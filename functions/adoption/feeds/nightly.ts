import { watchRegion } from '../codeTasks.ts';
import type { AdoptionRooms } from '../rooms.ts';
import { rejudgeChanged } from './rejudging.ts';
import { tellRestingWeeksOf } from './restingWeeks.ts';

/**
 * A new day: what calendars say that they did not say yesterday, of weeks to come and of past ones, and who waits too
 * long by now.
 */
export async function openDay(rooms: AdoptionRooms): Promise<void> {
  for (const { id } of await rooms.register.regions()) {
    const { day } = await rooms.today(id);
    await tellRestingWeeksOf(rooms, id, day);
    await rejudgeChanged(rooms, id, day);
    await watchRegion(rooms, id);
  }
}
