import { addDays } from '../../shared/calendar/day.ts';
import { startOfDay } from '../../shared/calendar/zone.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { Incident, StatusDay } from '../contract/incidents.ts';

/** So many days the public history shows. */
export const statusDaysShown = 90;
const msInMinute = 60_000;

type Lasting = Pick<Incident, 'id' | 'from' | 'to'>;

/** Each of the last days, oldest first, with its incidents and the minutes that at least one of them lasted. */
export function statusDays(
  incidents: readonly Lasting[],
  today: Day,
  zone: string,
  now: Instant,
): StatusDay[] {
  return Array.from({ length: statusDaysShown }, (_, at) => {
    const day = addDays(today, at - statusDaysShown + 1);
    const [begins, ends] = [day, addDays(day, 1)].map((one) => Date.parse(startOfDay(one, zone))) as [
      number,
      number,
    ];
    const own = incidents.flatMap(({ id, from, to }) => {
      const start = Math.max(Date.parse(from), begins);
      const end = Math.min(Date.parse(to ?? now), ends, Date.parse(now));
      return end > start ? [{ id, start, end }] : [];
    });
    return { day, minutes: Math.round(covered(own) / msInMinute), incidents: own.map(({ id }) => id) };
  });
}

/** Two incidents at once are no longer than the longer of them. */
function covered(stretches: readonly { start: number; end: number }[]): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}
