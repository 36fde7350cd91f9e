import { dayOf } from '../../shared/calendar/zone.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { ExcuseFact, ExcuseView } from '../contract/excuses.ts';
import { standingExcuses } from './excuses.ts';

/** Incidents that had begun by a day and excuse any of these schools, by what was known when the day ended. */
export function excusesAsOf(
  schools: readonly (readonly ExcuseFact[])[],
  zone: string,
  { day, endsAt }: { day: Day; endsAt: Instant },
): ExcuseView[] {
  const seen = new Map<string, ExcuseView>();
  for (const facts of schools)
    for (const fact of standingExcuses(facts, endsAt)) {
      const fromDay = dayOf(fact.from, zone);
      if (fromDay > day) continue;
      const known = seen.get(fact.incidentId);
      if (known) known.schools += 1;
      else
        seen.set(fact.incidentId, {
          ...viewOf(fact),
          fromDay,
          toDay: fact.to ? lastDayOf(fact.to, fromDay, zone) : day,
          schools: 1,
        });
    }
  return [...seen.values()].sort((one, other) => Date.parse(one.from) - Date.parse(other.from));
}

/** What ends at midnight has ended with the day before. */
function lastDayOf(to: Instant, fromDay: Day, zone: string): Day {
  const last = dayOf(new Date(Date.parse(to) - 1), zone);
  return last > fromDay ? last : fromDay;
}

function viewOf({ incidentId, number, title, document, function: what, from, to }: ExcuseFact) {
  return { incidentId, number, title, ...(document && { document }), function: what, from, to };
}
