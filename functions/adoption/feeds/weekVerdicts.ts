import type { SchoolCalendarLayer } from '../../shared/calendar/contract.ts';
import { type SchoolCalendar, schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import type { Verdict } from '../../shared/evidence.ts';
import type { Instant } from '../../shared/words.ts';
import type { ActivityWeek } from '../contract.ts';
import { gradebookKept, gradebookKeptHistory } from '../predicates.ts';
import type { AdoptionRooms } from '../rooms.ts';

type Rooms = Pick<AdoptionRooms, 'register'>;

/** The verdicts of these weeks alone, each by the calendar of its school as it was known when the counts came. */
export async function weekVerdicts({ register }: Rooms, weeks: readonly ActivityWeek[]): Promise<Verdict[]> {
  const layers = await register.calendarLayersOfMany(weeks.map(({ path }) => path));
  const calendars = new CalendarsKept();
  return weeks.map(({ nodeId, path, week, reports }, index) => {
    const calendarAt = (knownAt: Instant) => calendars.of(layers[index] ?? [], knownAt);
    const history = gradebookKeptHistory({ nodeId, week, reports }, calendarAt);
    return { nodeId, path, predicate: gradebookKept, period: week, history };
  });
}

/** Most schools have no calendar of their own, and one file brings all their counts: then one calendar serves them. */
class CalendarsKept {
  private readonly kept = new Map<string, SchoolCalendar>();

  of(layers: readonly SchoolCalendarLayer[], knownAt: Instant): SchoolCalendar {
    const key = `${knownAt} ${layers.map(({ nodeId, entries }) => `${nodeId}:${entries.length}`).join(' ')}`;
    const calendar = this.kept.get(key) ?? schoolCalendar(layers, knownAt);
    this.kept.set(key, calendar);
    return calendar;
  }
}
