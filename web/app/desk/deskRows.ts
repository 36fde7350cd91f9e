import type { EvidenceRow } from '../../../functions/plan/contract.ts';
import type { ReminderView } from '../../../functions/reporting/contract/reminders.ts';
import { daysBetween } from '../../../functions/shared/calendar/day.ts';
import type { EvidenceStatus } from '../../../functions/shared/evidence.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';

/**
 * How a school lags: it has told nothing, it has not moved for long, it is on its way, the exchange hears of it no more, it
 * is done.
 */
export const lagClasses = ['notBegun', 'stuck', 'moving', 'unheard', 'done'] as const;
export type LagClass = (typeof lagClasses)[number];

/** Longer than this without a change, and somebody has to call. */
const stuckAfterDays = 30;

/** What came of the last reminder of the measure. */
export interface LastReminder {
  day: Day;
  outcome: ReminderView['schools'][number]['outcome'];
}

export interface DeskRow {
  evidence: EvidenceRow;
  name: string;
  lag: LagClass;
  last: LastReminder | undefined;
}

const settled: ReadonlySet<EvidenceStatus> = new Set<EvidenceStatus>(['satisfied', 'excused', 'notExpected']);

export function lagOf(
  { status, since, because }: Pick<EvidenceRow, 'status' | 'since' | 'because'>,
  asOf: Day,
): LagClass {
  if (settled.has(status)) return 'done';
  if (because.code === 'dataStale') return 'unheard';
  if (since === undefined) return 'notBegun';
  return daysBetween(since, asOf) > stuckAfterDays ? 'stuck' : 'moving';
}

/** Whoever has something left to do can be reminded of it, once a day; not of what nobody knows whether it is done. */
export function canBeReminded({ lag, last }: DeskRow, today: Day): boolean {
  return lag !== 'done' && lag !== 'unheard' && last?.day !== today;
}

/** The last reminder of each school of one measure; `reminders` come newest first. */
export function lastReminders(
  reminders: readonly ReminderView[],
  number: string,
): ReadonlyMap<NodeId, LastReminder> {
  const last = new Map<NodeId, LastReminder>();
  for (const { day, schools, number: of } of reminders) {
    if (of !== number) continue;
    for (const { schoolId, outcome } of schools)
      if (!last.has(schoolId)) last.set(schoolId, { day, outcome });
  }
  return last;
}

const urgency: Record<EvidenceStatus, number> = {
  overdue: 0,
  missing: 1,
  noData: 2,
  notAccepted: 3,
  satisfied: 4,
  excused: 5,
  notExpected: 5,
};
const lagOrder: Record<LagClass, number> = { notBegun: 0, stuck: 1, moving: 2, unheard: 3, done: 4 };

/** Who needs help first is first: overdue, told nothing, the longest without movement; by name among equals. */
export function neediestFirst(
  rows: readonly DeskRow[],
  compareNames: (a: string, b: string) => number,
): DeskRow[] {
  return [...rows].sort(
    (a, b) =>
      urgency[a.evidence.status] - urgency[b.evidence.status] ||
      lagOrder[a.lag] - lagOrder[b.lag] ||
      (a.evidence.since ?? '').localeCompare(b.evidence.since ?? '') ||
      compareNames(a.name, b.name),
  );
}

export interface DeskFilter {
  q: string;
  status: string;
  lag: string;
}

export function isOnDesk({ name, evidence, lag }: DeskRow, filter: DeskFilter): boolean {
  return (
    plain(name).includes(plain(filter.q)) &&
    (filter.status === '' || evidence.status === filter.status) &&
    (filter.lag === '' || lag === filter.lag)
  );
}

function plain(text: string): string {
  return text.trim().toLocaleLowerCase().replaceAll('ё', 'е');
}
