import { addDays, daysFrom } from '../../shared/calendar/day.ts';
import { daysOfWeek, periodsBetween } from '../../shared/calendar/period.ts';
import type { SchoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import { dayOf, momentOf } from '../../shared/calendar/zone.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { ExcuseFact, SchoolExcuses } from '../contract/excuses.ts';
import type { WeekOut } from '../contract/schoolWeeks.ts';
import type { Week } from '../contract/words.ts';

const hourMs = 3_600_000;

/**
 * Hours of a school's day, by the clocks of its region: lessons, and the time after them in which gradebooks are filled.
 * What happens in the evening and at night hinders nobody.
 */
const schoolHours = { from: 8 * hourMs, to: 18 * hourMs };

/** A day is taken out once incidents, together, have covered so much of its hours: less leaves time to catch up. */
const dayTakenFrom = (schoolHours.to - schoolHours.from) / 2;

/** What is known of a school's excuses, and by whose clocks its days are counted. */
export interface Excused {
  facts: readonly ExcuseFact[];
  zone: string;
}

/** Days of lessons of a week that incidents have taken out, of how many, and which incidents. */
export interface DaysOut {
  days: number;
  of: number;
  incidents: ExcuseFact[];
}

/** What stands at a moment: of each incident the newest version known by then, unless it has been withdrawn. */
export function standingExcuses(facts: readonly ExcuseFact[], at: Instant): ExcuseFact[] {
  const newest = new Map<string, ExcuseFact>();
  for (const fact of facts) {
    if (Date.parse(fact.recordedAt) > Date.parse(at)) continue;
    const known = newest.get(fact.incidentId);
    if (!known || fact.incidentVersion >= known.incidentVersion) newest.set(fact.incidentId, fact);
  }
  return [...newest.values()]
    .filter(({ withdrawn }) => !withdrawn)
    .sort((one, other) => Date.parse(one.from) - Date.parse(other.from));
}

/**
 * The days of a list that stand still, as known at a moment: those of whose eight to eighteen o'clock incidents have
 * together covered at least half. One that goes on has covered the hours up to that moment and no more.
 */
export function daysTaken(days: readonly Day[], { facts, zone }: Excused, at: Instant): Day[] {
  const spans = standingExcuses(facts, at).map((fact) => spanOf(fact, at));
  return spans.length === 0 ? [] : days.filter((day) => coveredMs(day, spans, zone) >= dayTakenFrom);
}

interface Span {
  from: number;
  to: number;
}

function spanOf({ from, to }: Pick<ExcuseFact, 'from' | 'to'>, at: Instant): Span {
  return { from: Date.parse(from), to: Date.parse(to ?? at) };
}

/** In the order of their beginnings, so that an hour two incidents share is counted once. */
function coveredMs(day: Day, spans: readonly Span[], zone: string): number {
  const [opens, closes] = [momentOf(day, schoolHours.from, zone), momentOf(day, schoolHours.to, zone)];
  let covered = 0;
  let reached = opens;
  for (const { from, to } of spans) {
    const begins = Math.max(from, reached);
    const ends = Math.min(to, closes);
    if (ends > begins) covered += ends - begins;
    reached = Math.max(reached, Math.min(to, closes));
  }
  return covered;
}

/** How many days of (`from`, `to`] stand still: so many a wait between them is shorter. */
export function daysStill(excused: Excused, from: Day, to: Day, at: Instant): Day[] {
  const span = daysTouched(excused, at);
  if (!span || from >= to) return [];
  const first = addDays(from, 1) > span.from ? addDays(from, 1) : span.from;
  const last = to < span.to ? to : span.to;
  return first > last ? [] : daysTaken(daysFrom(first, last), excused, at);
}

/** First and last day that any excuse of a school touches. */
export function daysTouched({ facts, zone }: Excused, at: Instant): { from: Day; to: Day } | undefined {
  const spans = standingExcuses(facts, at).map((fact) => spanOf(fact, at));
  if (spans.length === 0) return undefined;
  return {
    from: dayOf(new Date(Math.min(...spans.map(({ from }) => from))), zone),
    to: dayOf(new Date(Math.max(...spans.map(({ to }) => to))), zone),
  };
}

/** What incidents have taken out of a week, as known at a moment; nothing when they have left every day of lessons. */
export function weekOut(
  week: Week,
  calendar: Pick<SchoolCalendar, 'lessonDays'>,
  excused: Excused | undefined,
  at: Instant,
): DaysOut | undefined {
  if (!excused || excused.facts.length === 0) return undefined;
  const lessons = lessonDays(week, calendar);
  const taken = daysTaken(lessons, excused, at);
  if (taken.length === 0) return undefined;
  const incidents = standingExcuses(excused.facts, at).filter((fact) =>
    taken.some((day) => coveredMs(day, [spanOf(fact, at)], excused.zone) > 0),
  );
  return { days: taken.length, of: lessons.length, incidents };
}

const workingDays = 5;

/** A year whose calendar nobody has stated is taken for lessons from Monday to Friday. */
function lessonDays(week: Week, calendar: Pick<SchoolCalendar, 'lessonDays'>): Day[] {
  try {
    return calendar.lessonDays(week);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendarYearUnknown')
      return daysOfWeek(week).slice(0, workingDays);
    throw error;
  }
}

/** At least half of the days of lessons are gone: a duty missed in such a week is excused as a whole. */
export function isMostlyOut({ days, of }: Pick<DaysOut, 'days' | 'of'>): boolean {
  return days * 2 >= of;
}

/**
 * Lessons still expected when so many days of a week are gone. A file does not say on which day a lesson was, so they
 * are taken out evenly, a lesson begun being left in; what was recorded nevertheless stays expected.
 */
export function lessonsLeft(
  { lessonsExpected, lessonsRecorded }: { lessonsExpected: number; lessonsRecorded: number },
  out: Pick<DaysOut, 'days' | 'of'> | undefined,
): number {
  if (!out) return lessonsExpected;
  const left = Math.ceil((lessonsExpected * (out.of - out.days)) / out.of);
  return Math.max(left, Math.min(lessonsRecorded, lessonsExpected));
}

/** The record with a statement more; the same record when it has one as new. */
export function withExcuse<Value extends Pick<SchoolExcuses, 'facts'>>(
  record: Value,
  fact: ExcuseFact,
): Value {
  const isOld = record.facts.some(
    (known) => known.incidentId === fact.incidentId && known.incidentVersion >= fact.incidentVersion,
  );
  return isOld ? record : { ...record, facts: [...record.facts, fact] };
}

const mostWeeks = 60;

/** Weeks that any version of these incidents touches, in order: they are judged again when something is said of them. */
export function weeksTouched({ facts, zone }: Excused, incidentIds: ReadonlySet<string>): Week[] {
  const weeks = facts
    .filter(({ incidentId }) => incidentIds.has(incidentId))
    .flatMap(({ from, to, recordedAt }) => {
      const ends = to ?? recordedAt;
      const last = Date.parse(ends) < Date.parse(from) ? from : ends;
      return periodsBetween('week', dayOf(from, zone), dayOf(last, zone)).slice(0, mostWeeks);
    });
  return [...new Set(weeks)].sort();
}

/** The days out of a week as they became known; an excuse that took nothing, and never did, is not told. */
export function outAsKnown(
  week: Week,
  calendarAt: (knownAt: Instant) => Pick<SchoolCalendar, 'lessonDays'>,
  excused: Excused | undefined,
  moments: readonly Instant[],
): WeekOut[] {
  const known: WeekOut[] = [];
  if (!excused || excused.facts.length === 0) return known;
  const inOrder = [...new Set([...moments, ...excused.facts.map(({ recordedAt }) => recordedAt)])].sort(
    (one, other) => Date.parse(one) - Date.parse(other),
  );
  for (const recordedAt of inOrder) {
    const { days, of } = weekOut(week, calendarAt(recordedAt), excused, recordedAt) ?? { days: 0, of: 0 };
    const before = known.at(-1);
    if (days === (before?.days ?? 0) && (days === 0 || of === before?.of)) continue;
    known.push({ recordedAt, days, of });
  }
  return known;
}
