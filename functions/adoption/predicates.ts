import type { SchoolCalendarLayer } from '../shared/calendar/contract.ts';
import { addDays } from '../shared/calendar/day.ts';
import { daysOfWeek, periodBounds } from '../shared/calendar/period.ts';
import { type SchoolCalendar, schoolCalendar } from '../shared/calendar/schoolCalendar.ts';
import { endOfDay, startOfDay } from '../shared/calendar/zone.ts';
import type { Proof } from '../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../shared/proofs.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Day, Instant, NodeId } from '../shared/words.ts';
import type { Activation, Standing, StepFact } from './contract/activation.ts';
import type { ActivityWeek, WeekReport } from './contract/activity.ts';
import type { ExcuseFact } from './contract/excuses.ts';
import type { InformationSpace } from './contract/space.ts';
import type { Week } from './contract/words.ts';
import { advance, standingFacts } from './rules/activation.ts';
import { standingWeekReports } from './rules/activity.ts';
import { type DaysOut, type Excused, isMostlyOut, weekOut } from './rules/excuses.ts';
import { incompleteChecks, standingReports } from './rules/space.ts';
import { totalsOf } from './rules/weekTotals.ts';

/** A school stands registered on the platform: measures 2.2 and 8 of order 393 read this one record. */
export const schoolActivated = predicateKey('adoption.schoolActivated');

/** Every check of a school's information space is complete. */
export const spaceFilled = predicateKey('adoption.spaceFilled');

/** In a week, every class in which lessons were expected has a record of any of them. */
export const gradebookKept = predicateKey('adoption.gradebookKept', { every: 'week' });

type Verdict = Pick<Step, 'status' | 'because'>;

/**
 * Registered by the word of the exchange: satisfied. Registered by the school's own word: satisfied too, but marked
 * (`declaredNotConfirmed`) until the exchange confirms; from the day after `confirmBy` on, missing. Before that the
 * reason names the step that is wanted next and the day since when the school stands where it stands.
 */
export function schoolActivatedHistory({ nodeId, facts }: Pick<Activation, 'nodeId' | 'facts'>): Proof[] {
  return historyOf(facts, (known) => {
    const stands = standingFacts(known);
    return stands.length > 0 ? timelineOfSteps(nodeId, stands) : withdrawnWhole(known, 'missing');
  });
}

/** Everything that was said has been taken back: from its first day on nobody knows anything. */
export function withdrawnWhole(known: readonly { effectiveAt: Day }[], status: 'missing' | 'noData'): Step[] {
  const since = known.map(({ effectiveAt }) => effectiveAt).sort()[0];
  return since ? [{ since, status, because: { code: 'noFacts' } }] : [];
}

function timelineOfSteps(nodeId: NodeId, facts: readonly StepFact[]): Step[] {
  const steps: Step[] = [];
  let standing: Standing = { confirmed: false, steps: {} };
  for (const [index, fact] of facts.entries()) {
    standing = advance(standing, fact);
    const rest = facts.slice(index + 1);
    const nextBack = rest.findIndex(({ isStepBack }) => isStepBack);
    const untilBack = nextBack < 0 ? rest : rest.slice(0, nextBack);
    const settled = untilBack.reduce(advance, standing);
    const judged = standing.reached === 'registered' && settled.confirmed ? settled : standing;
    steps.push({ since: fact.effectiveAt, ...judgeStanding(nodeId, judged) });
    const expires = judged.confirmBy && addDays(judged.confirmBy, 1);
    const holdsUntil = rest[nextBack]?.effectiveAt;
    if (expires && untilBack.length === 0 && (holdsUntil === undefined || expires < holdsUntil))
      steps.push({ since: laterOf(expires, fact.effectiveAt), ...neverConfirmed(nodeId, judged) });
  }
  return steps;
}

const laterOf = (one: string, other: string): string => (one > other ? one : other);

function judgeStanding(nodeId: NodeId, { reached, since, next, confirmed, confirmBy }: Standing): Verdict {
  const fact = `/api/adoption/schools/${nodeId}/activation`;
  const on = since ?? '';
  if (next)
    return {
      status: 'missing',
      because: { code: 'stepMissing', params: { step: next, reached: reached ?? '', since: on }, fact },
    };
  if (confirmed)
    return { status: 'satisfied', because: { code: 'registrationConfirmed', params: { on }, fact } };
  return {
    status: 'satisfied',
    because: { code: 'declaredNotConfirmed', params: { on, confirmBy: confirmBy ?? '' }, fact },
  };
}

function neverConfirmed(nodeId: NodeId, { since, confirmBy }: Standing): Verdict {
  return {
    status: 'missing',
    because: {
      code: 'declaredNeverConfirmed',
      params: { on: since ?? '', confirmBy: confirmBy ?? '' },
      fact: `/api/adoption/schools/${nodeId}/activation`,
    },
  };
}

/** The reason names the first check that is not complete and, where it is told, the first thing it lacks. */
export function spaceFilledHistory({
  nodeId,
  reports,
}: Pick<InformationSpace, 'nodeId' | 'reports'>): Proof[] {
  return historyOf(reports, (known) => {
    const stands = standingReports(known);
    if (stands.length === 0) return withdrawnWhole(known, 'noData');
    return stands.map((report) => ({ since: report.effectiveAt, ...judgeReport(nodeId, report) }));
  });
}

function judgeReport(nodeId: NodeId, report: InformationSpace['reports'][number]): Verdict {
  const fact = `/api/adoption/schools/${nodeId}/space`;
  const incomplete = incompleteChecks(report);
  const check = incomplete[0];
  if (!check) return { status: 'satisfied', because: { code: 'spaceComplete', fact } };
  const { done, of, lacking } = report.checks[check];
  return {
    status: 'missing',
    because: {
      code: 'checkIncomplete',
      params: { check, done, of, incomplete: incomplete.length, ...(lacking[0] && { lacking: lacking[0] }) },
      fact,
    },
  };
}

/** What a week is judged by besides its counts. */
export interface WeekGrounds {
  /** The school calendar as it was known at a moment; counts of a year it does not know are taken at their word. */
  calendarAt: (knownAt: Instant) => SchoolCalendar;
  /** Moments at which something was said of the calendar that touches this week. */
  calendarTold?: readonly Instant[];
  excused?: Excused | undefined;
}

/**
 * One school's week. It is judged again at each moment something was learned: counts, a quarantine, an incident. Without
 * any counts it has a history only where an incident speaks of it.
 */
export function gradebookKeptHistory(
  { nodeId, week, reports }: Pick<ActivityWeek, 'nodeId' | 'week' | 'reports'>,
  { calendarAt, calendarTold = [], excused }: WeekGrounds,
): Proof[] {
  const excuses = touching(excused, week);
  const learned: (WeekReport | Pick<WeekReport, 'recordedAt'>)[] = [
    ...reports,
    ...excuses.map(({ recordedAt }) => ({ recordedAt })),
    ...calendarTold.map((recordedAt) => ({ recordedAt })),
  ];
  return historyOf(learned, (known, knownSince) => {
    const told = known.filter((one) => 'classes' in one);
    if (told.length === 0 && !isToldOf(excuses, knownSince)) return [];
    const calendar = calendarAt(knownSince);
    const out = excused && weekOut(week, calendar, { ...excused, facts: excuses }, knownSince);
    const stands = standingWeekReports(told);
    if (stands.length > 0)
      return stands.map((report) => ({
        since: report.effectiveAt,
        ...judgeWeek(nodeId, week, report.classes, calendar, out),
      }));
    if (told.length > 0) return withdrawnWhole(told, 'noData');
    return weekWithoutCounts(nodeId, week, calendar, out);
  });
}

/** Only excuses whose hours, by any version, lie in the week: the others say nothing of it. */
function touching(excused: Excused | undefined, week: Week): ExcuseFact[] {
  if (!excused || excused.facts.length === 0) return [];
  const { from, to } = periodBounds(week);
  const [begins, ends] = [startOfDay(from, excused.zone), endOfDay(to, excused.zone)].map(Date.parse);
  const ids = new Set(
    excused.facts
      .filter(
        (fact) =>
          Date.parse(fact.from) < (ends ?? 0) && (fact.to === null || Date.parse(fact.to) > (begins ?? 0)),
      )
      .map(({ incidentId }) => incidentId),
  );
  return excused.facts.filter(({ incidentId }) => ids.has(incidentId));
}

function isToldOf(excuses: readonly ExcuseFact[], at: Instant): boolean {
  return excuses.some(({ recordedAt }) => Date.parse(recordedAt) <= Date.parse(at));
}

function weekWithoutCounts(
  nodeId: NodeId,
  week: Week,
  calendar: SchoolCalendar,
  out: DaysOut | undefined,
): Step[] {
  const since = daysOfWeek(week)[0];
  if (!since) return [];
  const rest = restOf(week, calendar);
  if (rest) return [{ since, status: 'notExpected', because: { code: rest } }];
  return out && isMostlyOut(out)
    ? [{ since, status: 'excused', because: incidentBecause(nodeId, week, out) }]
    : [{ since, status: 'noData', because: { code: 'noFacts' } }];
}

/**
 * What one set of counts says of a week. Kept is kept, whatever happened. A duty that was missed is excused when
 * incidents have taken out at least half of the week's days of lessons; when fewer, it is missed, though the lessons of
 * those days are no longer expected.
 */
export function judgeWeek(
  nodeId: NodeId,
  week: Week,
  classes: ActivityWeek['reports'][number]['classes'],
  calendar: SchoolCalendar,
  out?: DaysOut,
): Verdict {
  const fact = factOfWeek(nodeId, week);
  const rest = restOf(week, calendar);
  if (rest) return { status: 'notExpected', because: { code: rest, fact } };
  const totals = totalsOf(classes, out);
  const { recordedClasses, weeklyShare = 0, dailyShare = 0 } = totals;
  if (totals.classes === 0) return { status: 'notExpected', because: { code: 'noLessonsExpected', fact } };
  const isKept = recordedClasses === totals.classes;
  if (!isKept && out && isMostlyOut(out))
    return { status: 'excused', because: incidentBecause(nodeId, week, out) };
  return {
    status: isKept ? 'satisfied' : 'missing',
    because: {
      code: isKept ? 'everyClassRecorded' : 'classesWithoutRecord',
      params: { recordedClasses, classes: totals.classes, weeklyShare, dailyShare },
      fact,
    },
  };
}

function factOfWeek(nodeId: NodeId, week: Week): string {
  return `/api/adoption/schools/${nodeId}/activity?from=${week}&to=${week}`;
}

/** Names the incident or leadership's document, the first where there were several. */
function incidentBecause(nodeId: NodeId, week: Week, { days, of, incidents }: DaysOut): Verdict['because'] {
  const [incident] = incidents;
  if (incident?.document)
    return {
      code: 'excusedByHand',
      params: { document: incident.document, reason: incident.title.ru, days, of },
      fact: factOfWeek(nodeId, week),
    };
  return {
    code: 'incidentInWeek',
    params: {
      incident: incident?.incidentId ?? '',
      number: incident?.number ?? '',
      title: incident?.title.ru ?? '',
      titleEn: incident?.title.en || (incident?.title.ru ?? ''),
      days,
      of,
    },
    fact: factOfWeek(nodeId, week),
  };
}

/** Why no lessons are held on any day of the week, if that is so. */
function restOf(week: Week, calendar: SchoolCalendar): 'quarantine' | 'vacation' | undefined {
  const kinds = unlessUnknown(() => daysOfWeek(week).map(calendar.dayKind));
  if (!kinds || kinds.includes('lesson')) return undefined;
  return kinds.includes('quarantine') ? 'quarantine' : 'vacation';
}

/** Days of lessons in a week; undefined for a year whose school calendar is not known. */
export function lessonDaysOf(week: Week, calendar: SchoolCalendar): number | undefined {
  return unlessUnknown(() => calendar.lessonDays(week).length);
}

/**
 * What holds in a week for every school below a node that has no counts of its own: in a vacation nothing is expected
 * of anybody, whether or not a file ever comes. No history for a week with lessons. `layers` are the node's.
 */
export function restingWeekHistory(week: Week, layers: readonly SchoolCalendarLayer[]): Proof[] {
  const entries = layers.flatMap((layer) => layer.entries);
  return historyOf(entries, (_known, knownSince) => {
    const rest = restOf(week, schoolCalendar(layers, knownSince));
    const monday = daysOfWeek(week)[0];
    return rest && monday ? [{ since: monday, status: 'notExpected', because: { code: rest } }] : [];
  });
}

function unlessUnknown<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendarYearUnknown') return undefined;
    throw error;
  }
}
