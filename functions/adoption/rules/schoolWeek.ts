import { periodBounds } from '../../shared/calendar/period.ts';
import type { Instant } from '../../shared/words.ts';
import type { ActivityWeek, ClassWeek, WeekReport } from '../contract/activity.ts';
import type { SchoolWeek, WeekCounts, WeekOut } from '../contract/schoolWeeks.ts';
import { isMostlyOut, lessonsLeft } from './excuses.ts';
import { stillStanding } from './stillStanding.ts';
import { totalsOf } from './weekTotals.ts';

/** A week's record as short as figures above the school need it. */
export function schoolWeekOf(
  { week, reports }: Pick<ActivityWeek, 'week' | 'reports'>,
  rests: boolean,
  out: readonly WeekOut[] = [],
): SchoolWeek {
  return {
    week,
    ...(rests && { rests }),
    ...(out.length > 0 && { out: [...out] }),
    reports: reports.map(countsOf),
  };
}

function countsOf({ effectiveAt, recordedAt, supersedes, withdraws, classes }: WeekReport): WeekCounts {
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
    ...lagsOf(classes),
    ...(supersedes && { supersedes }),
    ...(withdraws && { withdraws }),
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

/** Days from lessons to their records, summed, with the lessons they are of. */
export function lagsOf(classes: readonly ClassWeek[]): Pick<WeekCounts, 'lagDays' | 'lagLessons'> {
  const telling = classes.filter(
    ({ lagMedianDays, lessonsExpected, lessonsRecorded }) =>
      lagMedianDays !== undefined && lessonsExpected > 0 && lessonsRecorded > 0,
  );
  if (telling.length === 0) return {};
  const days = telling.reduce((sum, counts) => sum + (counts.lagMedianDays ?? 0) * counts.lessonsRecorded, 0);
  return {
    lagDays: Math.round(days * 1000) / 1000,
    lagLessons: telling.reduce((sum, { lessonsRecorded }) => sum + lessonsRecorded, 0),
  };
}

/** Sets of counts that were known before a moment and still stood, by the evenings they are of. */
export function knownReports({ reports }: SchoolWeek, knownBefore: Instant): WeekCounts[] {
  const known = reports
    .map((report, index) => ({ ...report, number: index + 1 }))
    .filter(({ recordedAt }) => Date.parse(recordedAt) < Date.parse(knownBefore));
  const byEvening = new Map(
    stillStanding(known).map(({ number: _n, ...counts }) => [counts.effectiveAt, counts]),
  );
  return [...byEvening.values()].sort((one, other) => (one.effectiveAt < other.effectiveAt ? -1 : 1));
}

/** What was known before a moment of the days that incidents have taken out; undefined when they took none. */
export function knownOut({ out = [] }: SchoolWeek, knownBefore: Instant): WeekOut | undefined {
  const known = out.findLast(({ recordedAt }) => Date.parse(recordedAt) < Date.parse(knownBefore));
  return known && known.days > 0 ? known : undefined;
}

export type WeekStanding =
  | { state: 'resting' | 'excused' | 'unknown' }
  | { state: 'counted'; counts: WeekCounts };

/**
 * How a school's week stands in figures above the school, as far as was known before a moment: by what stood in its
 * gradebooks when the week was over (`inTime`), or by what stands now, a late dump included (`latest`). Whoever rests, is
 * excused or is unknown is in no figure; of all others lessons of days that incidents have taken out are not expected.
 */
export function weekStanding(
  week: SchoolWeek | undefined,
  knownBefore: Instant,
  by: 'inTime' | 'latest' = 'inTime',
): WeekStanding {
  if (!week) return { state: 'unknown' };
  if (week.rests) return { state: 'resting' };
  const out = knownOut(week, knownBefore);
  const counts = by === 'inTime' ? countsInTime(week, knownBefore) : knownReports(week, knownBefore).at(-1);
  const isKept = counts !== undefined && counts.recordedClasses === counts.classes;
  if (out && isMostlyOut(out) && !isKept) return { state: 'excused' };
  if (!counts) return { state: 'unknown' };
  return { state: 'counted', counts: out ? withoutDaysOut(counts, out) : counts };
}

function withoutDaysOut({ lagDays: _d, lagLessons: _l, ...counts }: WeekCounts, out: WeekOut): WeekCounts {
  return { ...counts, lessonsExpected: lessonsLeft(counts, out) };
}

/** What stood in a school's gradebooks when the week was over, as far as was known before a moment. */
export function countsInTime(week: SchoolWeek, knownBefore: Instant): WeekCounts | undefined {
  const { to } = periodBounds(week.week);
  return knownReports(week, knownBefore).findLast(({ effectiveAt }) => effectiveAt <= to);
}
