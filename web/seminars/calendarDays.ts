import type { SessionCard } from '../../functions/seminars/contract/sessions.ts';
import {
  addDays,
  civilOf,
  daysFrom,
  daysInMonth,
  weekdayOf,
  writeDay,
} from '../../functions/shared/calendar/day.ts';
import type { Day } from '../../functions/shared/words.ts';

export const calendarViews = ['agenda', 'month', 'week', 'rooms'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** The days a view shows: whole weeks of a month, a week, or from a day on. */
export function spanOf(view: CalendarView, day: Day): { from: Day; to: Day } {
  const monday = (one: Day) => addDays(one, 1 - weekdayOf(one));
  if (view === 'week' || view === 'rooms') return { from: monday(day), to: addDays(monday(day), 6) };
  const { year, month } = civilOf(day);
  const last = writeDay(year, month, daysInMonth(year, month));
  if (view === 'agenda') return { from: writeDay(year, month, 1), to: last };
  return { from: monday(writeDay(year, month, 1)), to: addDays(monday(last), 6) };
}

/** The same view a month or a week further, or back. */
export function stepped(view: CalendarView, day: Day, by: 1 | -1): Day {
  if (view === 'week' || view === 'rooms') return addDays(day, 7 * by);
  const { year, month } = civilOf(day);
  const next = month + by;
  return writeDay(year + (next < 1 ? -1 : next > 12 ? 1 : 0), ((next + 11) % 12) + 1, 1);
}

export function weeksIn({ from, to }: { from: Day; to: Day }): Day[][] {
  const days = daysFrom(from, to);
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, at) => days.slice(at * 7, at * 7 + 7));
}

export interface Held {
  session: SessionCard;
  day: SessionCard['days'][number];
}

/** What is held on each day, in the order of its hours. */
export function heldOn(sessions: readonly SessionCard[]): Map<Day, Held[]> {
  const found = new Map<Day, Held[]>();
  for (const session of sessions)
    for (const day of session.days) found.set(day.date, [...(found.get(day.date) ?? []), { session, day }]);
  for (const [date, held] of found)
    found.set(
      date,
      held.sort((a, b) => (a.day.from < b.day.from ? -1 : 1)),
    );
  return found;
}
