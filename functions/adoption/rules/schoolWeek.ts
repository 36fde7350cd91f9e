import { periodBounds } from '../../shared/calendar/period.ts';
import type { Instant } from '../../shared/words.ts';
import type { ActivityWeek, ClassWeek, SchoolWeek, WeekCounts, WeekReport } from '../contract.ts';
import { totalsOf } from './weekTotals.ts';

/** A week's record as short as figures above the school need it. */
export function schoolWeekOf(
  { week, reports }: Pick<ActivityWeek, 'week' | 'reports'>,
  rests: boolean,
): SchoolWeek {
  return { week, ...(rests && { rests }), reports: reports.map(countsOf) };
}

function countsOf({ effectiveAt, recordedAt, classes }: WeekReport): WeekCounts {
  const { recordedClasses, lessonsExpected, lessonsRecorded, marks, topics, homework, ...totals } =
    totalsOf(classes);
  const busiest = toldBy(classes, 'busiestDayLessons');
  const repeated = toldBy(classes, 'repeatedLessons');
  return {
    effectiveAt,
    recordedAt,
    classes: totals.classes,
    recordedClasses,
    lessonsExpected,
    lessonsRecorded,
    marks,
    topics,
    homework,
    ...(busiest && { busiestDay: busiest.lessons, busiestOf: busiest.of }),
    ...(repeated && { repeated: repeated.lessons, repeatedOf: repeated.of }),
  };
}

/** What the classes that tell it tell, and of how many of their records. */
function toldBy(classes: readonly ClassWeek[], name: 'busiestDayLessons' | 'repeatedLessons') {
  const telling = classes.filter((counts) => counts[name] !== undefined && counts.lessonsRecorded > 0);
  if (telling.length === 0) return undefined;
  return {
    lessons: telling.reduce((sum, counts) => sum + (counts[name] ?? 0), 0),
    of: telling.reduce((sum, { lessonsRecorded }) => sum + lessonsRecorded, 0),
  };
}

/** Sets of counts that were known before a moment, by the evenings they are of; the later recorded of one evening stands. */
export function knownReports({ reports }: SchoolWeek, knownBefore: Instant): WeekCounts[] {
  const byEvening = new Map<string, WeekCounts>();
  for (const report of reports)
    if (Date.parse(report.recordedAt) < Date.parse(knownBefore)) byEvening.set(report.effectiveAt, report);
  return [...byEvening.values()].sort((one, other) => (one.effectiveAt < other.effectiveAt ? -1 : 1));
}

/** What stood in a school's gradebooks when the week was over, as far as was known before a moment. */
export function countsInTime(week: SchoolWeek, knownBefore: Instant): WeekCounts | undefined {
  const { to } = periodBounds(week.week);
  return knownReports(week, knownBefore).findLast(({ effectiveAt }) => effectiveAt <= to);
}
