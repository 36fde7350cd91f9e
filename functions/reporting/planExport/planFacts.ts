import type { Finding, MeasureProgress, MeasureView, Plan } from '../../plan/contract.ts';
import type { PlanOfDay } from '../../plan/reading.ts';
import type { Day } from '../../shared/words.ts';
import type { ReportingRooms } from '../rooms.ts';

/** A plan as of a day, with the region's figures and what the audit has found. */
export interface PlanFacts {
  plan: Plan;
  ofDay: PlanOfDay;
  measures: Readonly<Record<string, MeasureProgress>>;
  findings: readonly Finding[];
  asOf: Day;
}

export async function planFacts(
  planId: string,
  asOf: Day,
  { plans }: Pick<ReportingRooms, 'plans'>,
): Promise<PlanFacts> {
  const plan = await plans.plan(planId);
  const [ofDay, progress] = await Promise.all([plans.ofDay(plan, asOf), plans.progress(plan, asOf)]);
  const findings = await plans.findings(plan, ofDay.content);
  return { plan, ofDay, measures: progress.region.measures, findings, asOf };
}

export interface Span {
  from: Day;
  to: Day;
}

/** The days of a measure: those the schedule gives it, or the order's; a rolling one lasts as long as the plan. */
export function spanOf(measure: MeasureView, whole: Span): Span {
  const { deadline, due, schedule } = measure;
  if (deadline.kind === 'span') return { from: deadline.from, to: due?.counted ?? deadline.to };
  if (deadline.kind === 'rolling') return whole;
  const to = due?.counted ?? deadline.on;
  const from = schedule?.startsOn ?? whole.from;
  return { from: from < to ? from : to, to };
}

/** From the day of the order to the last deadline. */
export function wholeOf({ plan, ofDay }: Pick<PlanFacts, 'plan' | 'ofDay'>): Span {
  const ends = ofDay.sections.flatMap(({ measures }) => measures.flatMap(({ due }) => due?.counted ?? []));
  return { from: plan.startsOn, to: ends.reduce((last, day) => (day > last ? day : last), plan.startsOn) };
}

/** What part of those obliged has satisfied a measure; undefined where nobody is. */
export function doneOf({ measures }: Pick<PlanFacts, 'measures'>, number: string): number | undefined {
  const { obliged, satisfied } = measures[number] ?? { obliged: 0, satisfied: 0 };
  return obliged === 0 ? undefined : satisfied / obliged;
}
