import { addDays, daysBetween } from '../../shared/calendar/day.ts';
import { momentOf } from '../../shared/calendar/zone.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { Session, SessionDay } from '../contract/sessions.ts';
import type { TimeOfDay } from '../contract/words.ts';
import { minutesOf, timeOf } from './collisions.ts';

const msInMinute = 60_000;

/** When the first day begins and the last one ends, by the clocks of the zone. */
export function spanOf(days: readonly SessionDay[], zone: string): { startsAt: Instant; endsAt: Instant } {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) throw new RangeError('A session has a day');
  const at = (date: Day, time: TimeOfDay) =>
    new Date(momentOf(date, minutesOf(time) * msInMinute, zone)).toISOString();
  return { startsAt: at(first.date, first.from), endsAt: at(last.date, last.to) };
}

/**
 * All days shifted as the first one is: by so many days, and so many minutes. Refuses `badInput` what would not fit
 * into its day.
 */
export function shifted(days: readonly SessionDay[], startsOn: Day, startsAt: TimeOfDay): SessionDay[] {
  const first = days[0];
  if (!first) return [];
  const byDays = daysBetween(first.date, startsOn);
  const byMinutes = minutesOf(startsAt) - minutesOf(first.from);
  return days.map((day) => {
    const from = minutesOf(day.from) + byMinutes;
    const to = minutesOf(day.to) + byMinutes;
    if (from < 0 || to > 24 * 60 - 1)
      throw new Refusal('badInput', 'The session would not end on its day', undefined, [
        { pointer: '/body/startsAt', code: 'beyondMidnight' },
      ]);
    return { ...day, date: addDays(day.date, byDays), from: timeOf(from), to: timeOf(to) };
  });
}

/** Refuses `badInput` with `sessionInPast` what has begun already. */
export function refusePast(startsAt: Instant, now: Date): void {
  if (Date.parse(startsAt) <= now.getTime())
    throw new Refusal('badInput', 'A session is planned before it begins', undefined, [
      { pointer: '/body/days/0/date', code: 'sessionInPast' },
    ]);
}

/** Refuses `badInput` when all days together are shorter than the programme. */
export function refuseShort({ days, hours }: Pick<Session, 'days' | 'hours'>): void {
  const planned = days.reduce((sum, day) => sum + day.hours, 0);
  if (planned < hours)
    throw new Refusal('badInput', 'The days are shorter than the programme', { planned, hours }, [
      { pointer: '/body/days', code: 'daysShort', params: { planned, hours } },
    ]);
}
