import { workingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { log } from '../../shared/log.ts';
import { remindersOf } from '../reminding.ts';
import type { SeminarRooms } from '../rooms.ts';
import { furthestReminderDays, reminderDue } from '../rules/reminders.ts';
import { isOpenState } from '../rules/seats.ts';

const msInDay = 86_400_000;

/**
 * Once a day: whoever has a seat is reminded, three working days and one before. What was told is not told again, so the
 * run may be repeated. Cost: the cards of three weeks, and each session that is near.
 */
export async function remindOfSessions(rooms: SeminarRooms): Promise<void> {
  const now = rooms.clock.now();
  const to = new Date(now.getTime() + furthestReminderDays * msInDay).toISOString();
  for (const { id: regionId } of await rooms.register.regions()) {
    const { today } = await rooms.momentIn(regionId, now);
    const calendar = workingCalendar({ country: 'RU', knownAt: today });
    const from = now.toISOString();
    const page = await rooms.sessions.page(regionId, { from, to, limit: 1000, matches: isOpenState });
    for (const { id, days } of page.items) {
      const before = reminderDue(days[0]?.date ?? '', today, calendar);
      if (before === undefined) continue;
      try {
        const session = await rooms.sessions.get(id);
        const venue = session.place && (await rooms.venues.find(session.place.venueId));
        await rooms.queues.send('messaging.notices', remindersOf(session, { before, at: from, venue }));
      } catch (error) {
        log.error('nobody reminded', { id, error: error as Error });
      }
    }
  }
}
