import type { Instant } from '../words.ts';
import {
  type SchoolCalendarEntry,
  type SchoolCalendarLayer,
  type SchoolYear,
  startYearOf,
  type VacationSeason,
} from './contract.ts';
import { toDayNumber } from './day.ts';
import type { DaySpan } from './period.ts';

/** Day numbers, both included. */
export interface NumberSpan {
  from: number;
  to: number;
}

/** What the layers together say of one school year; a part nobody has stated is absent. */
export interface SchoolYearPlan {
  lessons?: NumberSpan;
  finalGradesUntil?: number;
  vacations: Map<VacationSeason, NumberSpan>;
  daysPerWeek?: 5 | 6;
}

/** The layers settled into one answer: later levels and later records have already replaced earlier ones. */
interface SettledEntries {
  /** By the calendar year in which the school year begins. */
  plans: Map<number, SchoolYearPlan>;
  exams: NumberSpan[];
  quarantines: NumberSpan[];
  extraLessons: NumberSpan[];
}

const levels: readonly SchoolCalendarLayer['level'][] = ['region', 'municipality', 'school'];

function numbersOf({ from, to }: DaySpan): NumberSpan {
  return { from: toDayNumber(from), to: toDayNumber(to) };
}

/** What a layer still says at a moment, oldest record first. A withdrawal reaches only the entries of its own layer. */
function standingEntries(
  { entries }: SchoolCalendarLayer,
  knownAt: Instant | undefined,
): SchoolCalendarEntry[] {
  const moment = knownAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(knownAt);
  const known = entries.filter(({ recordedAt }) => Date.parse(recordedAt) <= moment);
  const withdrawn = new Set(
    known.map((entry) => (entry.kind === 'withdrawal' ? entry.withdraws : undefined)),
  );
  return known
    .filter(({ id }) => !withdrawn.has(id))
    .sort((one, other) => Date.parse(one.recordedAt) - Date.parse(other.recordedAt));
}

function planFor({ plans }: SettledEntries, schoolYear: SchoolYear): SchoolYearPlan {
  const startYear = startYearOf(schoolYear);
  const plan = plans.get(startYear) ?? { vacations: new Map() };
  plans.set(startYear, plan);
  return plan;
}

function settle(settled: SettledEntries, entry: SchoolCalendarEntry): void {
  switch (entry.kind) {
    case 'lessons': {
      const plan = planFor(settled, entry.schoolYear);
      plan.lessons = numbersOf(entry.effective);
      plan.finalGradesUntil = toDayNumber(entry.finalGradesUntil ?? entry.effective.to);
      break;
    }
    case 'vacation':
      planFor(settled, entry.schoolYear).vacations.set(entry.season, numbersOf(entry.effective));
      break;
    case 'schoolWeek':
      planFor(settled, entry.schoolYear).daysPerWeek = entry.daysPerWeek;
      break;
    case 'exam':
      settled.exams.push(numbersOf(entry.effective));
      break;
    case 'quarantine':
      settled.quarantines.push(numbersOf(entry.effective));
      break;
    case 'extraLessons':
      settled.extraLessons.push(numbersOf(entry.effective));
      break;
    case 'withdrawal':
      break;
  }
}

/**
 * Settles the layers as known at a moment. Lessons, vacations and the school week of a year are replaced by the more
 * particular level, then by the later record; examinations, quarantines and extra lessons of all levels add up.
 */
export function settleLayers(
  layers: readonly SchoolCalendarLayer[],
  knownAt: Instant | undefined,
): SettledEntries {
  const settled: SettledEntries = { plans: new Map(), exams: [], quarantines: [], extraLessons: [] };
  for (const level of levels) {
    for (const layer of layers.filter((candidate) => candidate.level === level)) {
      for (const entry of standingEntries(layer, knownAt)) settle(settled, entry);
    }
  }
  return settled;
}

export function covers(spans: Iterable<NumberSpan>, dayNumber: number): boolean {
  for (const { from, to } of spans) if (from <= dayNumber && dayNumber <= to) return true;
  return false;
}
