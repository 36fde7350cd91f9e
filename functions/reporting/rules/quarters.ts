import { addDays } from '../../shared/calendar/day.ts';
import { periodBounds } from '../../shared/calendar/period.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day } from '../../shared/words.ts';
import type { Quarter } from '../contract/quarterly.ts';

/** The order says «ежеквартально» and no day: departments ask for the tenth of the month after the quarter. */
const reportDueDay = 10;

export interface QuarterOnDay {
  from: Day;
  to: Day;
  /** The last day on which its report is in time. */
  dueOn: Day;
  /** The day whose figures the report states: the quarter's last, or today while it is not over. */
  asOf: Day;
  /** From its last day on a report of it can be submitted. */
  isOver: boolean;
}

/** A quarter as of today. Refuses `quarterInFuture` for one that has not begun. */
export function quarterOn(quarter: Quarter, today: Day): QuarterOnDay {
  const { from, to } = periodBounds(quarter);
  if (from > today)
    throw new Refusal('quarterInFuture', `The quarter ${quarter} has not begun`, { quarter, from });
  return { from, to, dueOn: dueOnOf(quarter), asOf: to < today ? to : today, isOver: today >= to };
}

export function dueOnOf(quarter: Quarter): Day {
  return addDays(periodBounds(quarter).to, reportDueDay);
}
