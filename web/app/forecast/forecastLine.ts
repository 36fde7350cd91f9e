import type { Forecast } from '../../../functions/plan/contract.ts';
import { addDays, daysBetween } from '../../../functions/shared/calendar/day.ts';
import type { Day } from '../../../functions/shared/words.ts';
import type { ForecastPoint } from '../../shared/charts/types.ts';

const daysInWeek = 7;
/** Drawn when no day is named: far enough to see where the line goes. */
const usualDays = 56;
/** A chart that shows half a year to come has no room for what was. */
const mostDays = 120;

/** The line from where it stands to the day it is reached, week by week, with the limits of its band. */
export function forecastLine({ share, pace, reach }: Forecast, madeOn: Day): ForecastPoint[] {
  if (share === undefined || !pace || reach.kind === 'reached') return [];
  const reached = reach.kind === 'expected' ? daysBetween(madeOn, reach.on) : usualDays;
  const length = Math.min(mostDays, Math.max(daysInWeek, reached));
  const weeks = Array.from({ length: Math.ceil(length / daysInWeek) }, (_, week) => week * daysInWeek);
  const at = (days: number, perDay: number) => Math.min(1, Math.max(0, share + perDay * days));
  return [...weeks, length].map((days) => ({
    day: addDays(madeOn, days),
    value: at(days, pace.perDay),
    low: at(days, pace.low),
    high: at(days, pace.high),
  }));
}
