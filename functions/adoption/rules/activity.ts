import { addDays } from '../../shared/calendar/day.ts';
import { periodBounds } from '../../shared/calendar/period.ts';
import { looksLikePersonName } from '../../shared/personNames.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day } from '../../shared/words.ts';
import type { ActivityWeek, ClassWeek, WeekReport, WeekToRecord } from '../contract/activity.ts';
import type { FactSource } from '../contract/facts.ts';
import type { Week } from '../contract/words.ts';
import type { Recorded } from './activation.ts';
import { type Breach, breachesOfDay, type Grounds } from './breach.ts';
import { byClass, readClassName } from './classNames.ts';
import { looksLikePassword } from './secrets.ts';
import { stillStanding } from './stillStanding.ts';

/**
 * For so many days after a week its counts may still be put right as of its last evening. What changes later happened
 * later: it is kept as of the day it was recorded, so a late dump does not make a past week punctual.
 */
const settledAfterDays = 7;

/** First and last day of an ISO week; undefined when the year does not have it. */
export function boundsOfWeek(week: Week): { from: Day; to: Day } | undefined {
  try {
    return periodBounds(week);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'impossibleDay') return undefined;
    throw error;
  }
}

/** Counts that stand, by the evenings they are of. */
export function standingWeekReports(reports: readonly WeekReport[]): WeekReport[] {
  return stillStanding(reports).sort((one, other) => (one.effectiveAt < other.effectiveAt ? -1 : 1));
}

/** What breaks a rule within one class's counts. */
export function breachesOfClass(
  counts: ClassWeek,
  classes: readonly string[] | undefined,
  field = (name: string) => name,
): Breach[] {
  const { className, lessonsExpected, lessonsRecorded, lagMedianDays, lag90Days } = counts;
  const breaches: Breach[] = [];
  if (readClassName(className) === undefined) breaches.push(notAClass(className, field('className')));
  else if (classes && !classes.includes(className))
    breaches.push({ field: field('className'), code: 'unknownClass', params: { className } });
  if (lessonsRecorded > lessonsExpected)
    breaches.push({
      field: field('lessonsRecorded'),
      code: 'recordedAboveExpected',
      params: { className, lessonsRecorded, lessonsExpected },
    });
  for (const name of ['marks', 'topics', 'homework', 'busiestDayLessons', 'repeatedLessons'] as const) {
    const part = counts[name] ?? 0;
    if (part > lessonsRecorded)
      breaches.push({
        field: field(name),
        code: 'partAboveRecorded',
        params: { className, part, lessonsRecorded },
      });
  }
  if (lagMedianDays !== undefined && lag90Days !== undefined && lag90Days < lagMedianDays)
    breaches.push({ field: field('lag90Days'), code: 'lagsCrossed', params: { lagMedianDays, lag90Days } });
  return breaches;
}

function notAClass(className: string, field: string): Breach {
  return looksLikePersonName(className)
    ? { field, code: 'looksLikePersonName' }
    : { field, code: 'classNotRead', params: { className } };
}

/** What of a week to record would break a rule; `classes` are the names the school has reported, if it has. */
export function breachesOfWeek(
  week: Week,
  { classes, asOf, reason }: WeekToRecord,
  known: readonly string[] | undefined,
  grounds: Grounds,
): Breach[] {
  const bounds = boundsOfWeek(week);
  if (!bounds) return [{ field: 'week', code: 'weekNotInYear', params: { week } }];
  if (bounds.from > grounds.today)
    return [{ field: 'week', code: 'weekNotBegun', params: { week, today: grounds.today } }];
  const names = classes.map(({ className }) => className);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  return [
    ...(reason !== undefined && looksLikePassword(reason)
      ? [{ field: 'reason', code: 'looksLikePassword' } as const]
      : []),
    ...breachesOfDay('week', bounds.to < grounds.today ? bounds.to : grounds.today, grounds),
    ...(asOf === undefined ? [] : breachesOfAsOf(asOf, bounds, grounds)),
    ...(repeated === undefined
      ? []
      : [{ field: 'classes', code: 'classRepeated', params: { className: repeated } } as const]),
    ...classes.flatMap((counts, index) =>
      breachesOfClass(counts, known, (name) => `classes/${index}/${name}`),
    ),
  ];
}

function breachesOfAsOf(asOf: Day, bounds: { from: Day }, grounds: Grounds): Breach[] {
  if (asOf > grounds.today)
    return [{ field: 'asOf', code: 'dayInFuture', params: { day: asOf, today: grounds.today } }];
  return asOf < bounds.from
    ? [{ field: 'asOf', code: 'asOfBeforeWeek', params: { asOf, from: bounds.from } }]
    : [];
}

/** The record with one more set of counts; the same record when they say nothing new. */
export function recordWeek<Value extends Pick<ActivityWeek, 'reports' | 'week'>>(
  activity: Value,
  { classes, asOf, reason }: WeekToRecord,
  recorded: Recorded & { source: FactSource },
): Value {
  const stands = standingWeekReports(activity.reports);
  const inOrder = [...classes].sort(byClass);
  const effectiveAt = asOf ?? eveningOf(activity.week, recorded.today, stands.length > 0);
  const compared = asOf === undefined ? stands.at(-1) : stands.find((report) => report.effectiveAt === asOf);
  if (compared && sameCounts(compared.classes, inOrder)) return activity;
  const replaced = stands.find((report) => report.effectiveAt === effectiveAt);
  const added: WeekReport = {
    number: activity.reports.length + 1,
    effectiveAt,
    recordedAt: recorded.at,
    recordedBy: recorded.by,
    source: recorded.source,
    classes: inOrder,
    ...(reason && { reason }),
    ...(recorded.importId && { importId: recorded.importId }),
    ...(replaced && { supersedes: replaced.number }),
  };
  return { ...activity, reports: [...activity.reports, added] };
}

function eveningOf(week: Week, today: Day, isKnown: boolean): Day {
  const { to } = periodBounds(week);
  if (today <= to) return today;
  return isKnown && today > addDays(to, settledAfterDays) ? today : to;
}

function sameCounts(one: readonly ClassWeek[], other: readonly ClassWeek[]): boolean {
  const told = (classes: readonly ClassWeek[]) =>
    JSON.stringify(classes.map((counts) => Object.entries(counts).sort()));
  return told(one) === told(other);
}
