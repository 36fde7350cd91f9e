import { addDays } from '../../shared/calendar/day.ts';
import { periodBounds, periodsBetween } from '../../shared/calendar/period.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day } from '../../shared/words.ts';
import type { ClassMonth, Month, MonthFigures, MonthlyReport, MonthlyStep } from '../contract/monthly.ts';

/** The report for a month is in time up to this day of the next one. */
export const monthlyDueDay = 5;

/** ISO weeks that belong to a month: those whose Thursday lies in it, as ISO itself gives weeks to years. */
export function weeksOfMonth(month: Month): string[] {
  const { from, to } = periodBounds(month);
  return periodsBetween('week', from, to).filter((week) => {
    const thursday = addDays(periodBounds(week).from, 3);
    return thursday >= from && thursday <= to;
  });
}

/** The first day on which a month can be reported on: its last school week is over. */
export function monthlyOpensOn(month: Month): Day {
  const last = weeksOfMonth(month).at(-1);
  return last ? addDays(periodBounds(last).from, 5) : addDays(periodBounds(month).to, 1);
}

export function monthlyDueOn(month: Month): Day {
  return addDays(periodBounds(month).to, monthlyDueDay);
}

interface ClassCounts {
  className: string;
  lessonsExpected: number;
  lessonsRecorded: number;
}

/** Classes of a month from the counts of its weeks, by the definition of the weekly indicator. */
export function classesOfMonth(weeks: readonly { classes: readonly ClassCounts[] }[]): ClassMonth[] {
  const byName = new Map<string, ClassMonth>();
  for (const { className, lessonsExpected, lessonsRecorded } of weeks.flatMap(({ classes }) => classes)) {
    if (lessonsExpected === 0) continue;
    const sum = byName.get(className) ?? {
      className,
      lessonsExpected: 0,
      lessonsRecorded: 0,
      weeks: 0,
      weeksRecorded: 0,
    };
    byName.set(className, {
      className,
      lessonsExpected: sum.lessonsExpected + lessonsExpected,
      lessonsRecorded: sum.lessonsRecorded + lessonsRecorded,
      weeks: sum.weeks + 1,
      weeksRecorded: sum.weeksRecorded + (lessonsRecorded > 0 ? 1 : 0),
    });
  }
  return [...byName.values()];
}

export function totalsOfMonth(
  classes: readonly ClassMonth[],
): Pick<MonthFigures, 'lessonsExpected' | 'lessonsRecorded' | 'dailyShare'> {
  const lessonsExpected = classes.reduce((sum, one) => sum + one.lessonsExpected, 0);
  const lessonsRecorded = classes.reduce((sum, one) => sum + one.lessonsRecorded, 0);
  return {
    lessonsExpected,
    lessonsRecorded,
    ...(lessonsExpected > 0 && {
      dailyShare: Math.round((lessonsRecorded / lessonsExpected) * 1000) / 1000,
    }),
  };
}

/** Classes that most need help first: weeks without any record, then the smallest share of lessons. */
export function laggardsFirst(classes: readonly ClassMonth[]): ClassMonth[] {
  const empty = ({ weeks, weeksRecorded }: ClassMonth) => weeks - weeksRecorded;
  const share = ({ lessonsExpected, lessonsRecorded }: ClassMonth) => lessonsRecorded / lessonsExpected;
  return [...classes].sort(
    (a, b) =>
      empty(b) - empty(a) ||
      share(a) - share(b) ||
      a.className.localeCompare(b.className, 'ru', { numeric: true }),
  );
}

export function statusOfMonthly({ steps }: Pick<MonthlyReport, 'steps'>): MonthlyStep['kind'] {
  return steps.at(-1)?.kind ?? 'submitted';
}

/** Refuses a month that is not over yet, and a report that waits for an answer or has been accepted. */
export function refuseSubmission(month: Month, before: MonthlyReport | undefined, today: Day): void {
  const opensOn = monthlyOpensOn(month);
  if (today < opensOn) throw new Refusal('monthNotOver', 'The month is not over yet', { month, opensOn });
  if (before && statusOfMonthly(before) !== 'returned')
    throw new Refusal('reportNotYours', 'The report has been sent; it changes when it is returned');
}

/** The report with the municipality's word; only one that waits for it can be accepted or returned. */
export function withReview(report: MonthlyReport, step: MonthlyStep): MonthlyReport {
  if (statusOfMonthly(report) !== 'submitted')
    throw new Refusal('reportNotAwaiting', 'The report does not wait for a review', {
      status: statusOfMonthly(report),
    });
  return { ...report, steps: [...report.steps, step] };
}
