import type { Period } from '../evidence.ts';
import { Refusal } from '../refusal.ts';
import type { Day, Instant } from '../words.ts';
import {
  type SchoolCalendarLayer,
  type SchoolDayKind,
  type SchoolTerm,
  type SchoolYear,
  startYearOf,
} from './contract.ts';
import { civilOf, daysFrom, fromDayNumber, padTwo, toDayNumber, weekdayOf } from './day.ts';
import { daysOfWeek } from './period.ts';
import { covers, type NumberSpan, type SchoolYearPlan, settleLayers } from './schoolEntries.ts';
import { type WorkingCalendar, workingCalendar } from './workingCalendar.ts';

/**
 * The days of a school as they were known at a moment. Every method refuses `calendarYearUnknown` for a school year
 * whose lessons or week nobody has stated, and for a year the working calendar does not know.
 */
export interface SchoolCalendar {
  dayKind(day: Day): SchoolDayKind;
  /** Days of an ISO week on which lessons are expected: the denominator of gradebook activity. */
  lessonDays(week: Period): Day[];
  isVacation(day: Day): boolean;
  /** Whether any lesson is expected from `from` to `to`, both included. */
  areLessonsHeld(from: Day, to: Day): boolean;
  /** Last day of lessons of the school year; `final` asks for the grades that sit state examinations. */
  lessonsEndOn(schoolYear: SchoolYear, grades?: 'all' | 'final'): Day;
  /** The stretches of lessons between vacations, in order. */
  termsOf(schoolYear: SchoolYear): SchoolTerm[];
}

const SEPTEMBER = 9;
const SATURDAY = 6;

function startYear(day: Day): number {
  const { year, month } = civilOf(day);
  return month >= SEPTEMBER ? year : year - 1;
}

function schoolYearFrom(start: number): SchoolYear {
  return `${start}/${padTwo((start + 1) % 100)}`;
}

/** The school year a day lies in: 2011-08-31 in 2010/11, 2011-09-01 in 2011/12. */
export function schoolYearOf(day: Day): SchoolYear {
  return schoolYearFrom(startYear(day));
}

interface StatedPlan {
  lessons: NumberSpan;
  finalGradesUntil: number;
  vacations: SchoolYearPlan['vacations'];
  daysPerWeek: 5 | 6;
}

function statedPlan(start: number, plan: SchoolYearPlan | undefined): StatedPlan {
  const { lessons, finalGradesUntil, vacations, daysPerWeek } = plan ?? {};
  if (!lessons || finalGradesUntil === undefined || !vacations || !daysPerWeek) {
    const schoolYear = schoolYearFrom(start);
    throw new Refusal('calendarYearUnknown', `The school year ${schoolYear} is not known`, {
      year: schoolYear,
    });
  }
  return { lessons, finalGradesUntil, vacations, daysPerWeek };
}

function outsideLessons(dayNumber: number, { lessons, vacations }: StatedPlan): SchoolDayKind | undefined {
  if (dayNumber < lessons.from) return 'beforeTerm';
  return dayNumber > lessons.to || covers(vacations.values(), dayNumber) ? 'vacation' : undefined;
}

/** Why a school rests on a day of the term, if it does. */
function restKind(
  day: Day,
  { daysPerWeek }: StatedPlan,
  working: WorkingCalendar,
): SchoolDayKind | undefined {
  const kind = working.dayKind(day);
  if (kind === 'workingDay' || kind === 'workingWeekend') return undefined;
  if (kind !== 'weekend') return 'holiday';
  return daysPerWeek === 6 && weekdayOf(day) === SATURDAY ? undefined : 'weekend';
}

function termsWithin({ lessons, vacations }: StatedPlan): SchoolTerm[] {
  const terms: SchoolTerm[] = [];
  let from = lessons.from;
  const close = (to: number) => {
    if (from > to) return;
    terms.push({ number: terms.length + 1, from: fromDayNumber(from), to: fromDayNumber(to) });
  };
  for (const vacation of [...vacations.values()].sort((one, other) => one.from - other.from)) {
    close(vacation.from - 1);
    from = Math.max(from, vacation.to + 1);
  }
  close(lessons.to);
  return terms;
}

/**
 * The school calendar that the layers make together: the region's default, then what a municipality and a school say
 * for themselves. Entries recorded after `knownAt` do not exist for it. Build it once and ask it of many days.
 */
export function schoolCalendar(
  layers: readonly SchoolCalendarLayer[],
  knownAt?: Instant,
  working: WorkingCalendar = workingCalendar({
    country: 'RU',
    ...(knownAt && { knownAt: knownAt.slice(0, 10) }),
  }),
): SchoolCalendar {
  const { plans, exams, quarantines, extraLessons } = settleLayers(layers, knownAt);
  const planOf = (start: number) => statedPlan(start, plans.get(start));

  function dayKind(day: Day): SchoolDayKind {
    const dayNumber = toDayNumber(day);
    const plan = planOf(startYear(day));
    const quarantined = covers(quarantines, dayNumber);
    if (covers(extraLessons, dayNumber)) return quarantined ? 'quarantine' : 'lesson';
    const outside = outsideLessons(dayNumber, plan);
    const examined = covers(exams, dayNumber);
    if (outside && !examined) return outside;
    if (quarantined) return outside ?? 'quarantine';
    return restKind(day, plan, working) ?? (examined ? 'exam' : 'lesson');
  }

  return {
    dayKind,
    lessonDays: (week) => daysOfWeek(week).filter((day) => dayKind(day) === 'lesson'),
    isVacation: (day) => dayKind(day) === 'vacation',
    areLessonsHeld: (from, to) => daysFrom(from, to).some((day) => dayKind(day) === 'lesson'),
    lessonsEndOn(schoolYear, grades = 'all') {
      const { lessons, finalGradesUntil } = planOf(startYearOf(schoolYear));
      return fromDayNumber(grades === 'final' ? finalGradesUntil : lessons.to);
    },
    termsOf: (schoolYear) => termsWithin(planOf(startYearOf(schoolYear))),
  };
}
