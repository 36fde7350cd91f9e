import type { Principal } from '../../shared/access/admit.ts';
import { addDays } from '../../shared/calendar/day.ts';
import { periodBounds, periodsBetween } from '../../shared/calendar/period.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day } from '../../shared/words.ts';
import {
  type BuiltContent,
  type BuiltQuery,
  builtColumnsMost,
  builtContentSchema,
  builtFigureSchema,
} from '../contract/built.ts';

/**
 * A report as somebody asks for it by an address. Whoever works in a municipality gets its schools when none is named. A
 * figure that there is not is left out.
 */
export function contentFor(
  { measures, figures, municipality, ...rest }: BuiltQuery,
  principal: Principal,
): BuiltContent {
  const place = municipality ?? principal?.path[1];
  const named = figures?.split(',').filter((one) => builtFigureSchema.safeParse(one).success) ?? [];
  return builtContentSchema.parse({
    ...rest,
    ...(place && { municipality: place }),
    measures: [...new Set(measures.split(','))],
    ...(named.length > 0 && { figures: [...new Set(named)] }),
  });
}

/**
 * The days a report is built as of: its last day alone, or the last day of each of its periods, of the one that still goes
 * on today. Refuses `dayInFuture`, days that are not in their order, and more columns than a sheet is read of.
 */
export function daysOfBuilt({ every, from, to, measures }: BuiltContent, today: Day): Day[] {
  const last = to ?? today;
  if (last > today) throw new Refusal('dayInFuture', 'Nothing is known of a day to come', { day: last });
  if (every === 'once') return [last];
  if (from === undefined || from > last)
    throw new Refusal('daysOutOfOrder', 'The first day is absent or later than the last', {
      from: from ?? '',
      to: last,
    });
  const days = periodsBetween(every, from, last).map((period) => {
    const { to: ends } = periodBounds(period);
    return ends < last ? ends : last;
  });
  if (days.length * measures.length > builtColumnsMost)
    throw new Refusal('tooManyColumns', 'Choose fewer measures or days', {
      columns: days.length * measures.length,
      most: builtColumnsMost,
    });
  return days;
}

/** Whether a letter with the report's totals is due on a day, and the day to compare with. */
export function mailedOn(mail: 'never' | 'week' | 'month', today: Day): Day | undefined {
  if (mail === 'week' && new Date(`${today}T00:00:00Z`).getUTCDay() === 1) return addDays(today, -7);
  if (mail === 'month' && today.endsWith('-01')) return `${addDays(today, -1).slice(0, 7)}-01`;
  return undefined;
}
