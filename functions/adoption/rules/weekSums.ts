import type { SchoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import type { ActivityWeek, WeekSum } from '../contract.ts';
import { judgeWeek } from '../predicates.ts';
import { standingWeekReports } from './activity.ts';
import { leastTold } from './suppress.ts';
import { totalsOf } from './weekTotals.ts';

/** A school in which lessons might be held that week, with its calendar and what it sent. */
export interface SchoolWeek {
  calendar: SchoolCalendar;
  record: ActivityWeek | undefined;
}

export const emptyWeekSum: WeekSum = {
  schools: 0,
  reporting: 0,
  classes: 0,
  recordedClasses: 0,
  lessonsExpected: 0,
  lessonsRecorded: 0,
  marks: 0,
  topics: 0,
  homework: 0,
  lagDays: 0,
  lagLessons: 0,
};

const summed = [
  'classes',
  'recordedClasses',
  'lessonsExpected',
  'lessonsRecorded',
  'marks',
  'topics',
  'homework',
] as const;

/** The week of a municipality from its schools; a school in which nothing was expected is not among them. */
export function sumOfWeek(schools: readonly SchoolWeek[]): WeekSum {
  const sum = { ...emptyWeekSum };
  for (const { record, calendar } of schools) {
    const latest = record && standingWeekReports(record.reports).at(-1);
    if (!record || !latest) {
      sum.schools += 1;
      continue;
    }
    if (judgeWeek(record.nodeId, record.week, latest.classes, calendar).status === 'notExpected') continue;
    sum.schools += 1;
    sum.reporting += 1;
    const totals = totalsOf(latest.classes);
    for (const name of summed) sum[name] += totals[name];
    const lags = lagsOf(latest.classes);
    sum.lagDays += lags.lagDays;
    sum.lagLessons += lags.lagLessons;
    if (latest.effectiveAt > (sum.asOf ?? '')) sum.asOf = latest.effectiveAt;
  }
  return { ...sum, lagDays: Math.round(sum.lagDays * 1000) / 1000 };
}

type Lags = Pick<WeekSum, 'lagDays' | 'lagLessons'>;

/** Days from lessons to their records, summed, with the lessons they are of. */
export function lagsOf(classes: ActivityWeek['reports'][number]['classes']): Lags {
  const sum = { lagDays: 0, lagLessons: 0 };
  for (const { lagMedianDays, lessonsRecorded, lessonsExpected } of classes)
    if (lagMedianDays !== undefined && lessonsExpected > 0) {
      sum.lagDays += lagMedianDays * lessonsRecorded;
      sum.lagLessons += lessonsRecorded;
    }
  return sum;
}

/** The average in days, one decimal. That of few records is theirs alone, and is not told. */
export function openLag({ lagDays, lagLessons }: Lags): number | undefined {
  return lagLessons >= leastTold ? Math.round((lagDays / lagLessons) * 10) / 10 : undefined;
}
