import type { SchoolCalendar } from '../shared/calendar/schoolCalendar.ts';
import type { Because, Proof, ProofStatus } from '../shared/evidence.ts';
import { proofAt } from '../shared/proofs.ts';
import type { NodeId } from '../shared/words.ts';
import type { Activation, ActivationView } from './contract/activation.ts';
import type { ActivityWeek, WeekView } from './contract/activity.ts';
import type { ExcuseName, SchoolExcuses } from './contract/excuses.ts';
import type { InformationSpace, SpaceView } from './contract/space.ts';
import {
  gradebookKeptHistory,
  lessonDaysOf,
  schoolActivatedHistory,
  spaceFilledHistory,
} from './predicates.ts';
import type { Today } from './rooms.ts';
import { standingOf } from './rules/activation.ts';
import { standingWeekReports } from './rules/activity.ts';
import { type Excused, weekOut } from './rules/excuses.ts';
import { excusesAsOf } from './rules/excusesView.ts';
import { grantedExcuses } from './rules/grantedExcuses.ts';
import { incompleteChecks, standingReports } from './rules/space.ts';
import { totalsOf } from './rules/weekTotals.ts';

const noFacts: Because = { code: 'noFacts' };

function judged(
  history: readonly Proof[],
  { day, endsAt }: Today,
  absent: ProofStatus,
): { status: ProofStatus; because: Because } {
  const proof = proofAt(history, day, endsAt);
  return proof ? { status: proof.status, because: proof.because } : { status: absent, because: noFacts };
}

export function activationView(nodeId: NodeId, record: Activation | undefined, today: Today): ActivationView {
  const { facts, version } = record ?? { facts: [], version: 0 };
  const history = schoolActivatedHistory({ nodeId, facts });
  return { nodeId, version, facts, standing: standingOf(facts), ...judged(history, today, 'missing') };
}

export function spaceView(nodeId: NodeId, record: InformationSpace | undefined, today: Today): SpaceView {
  const { reports, version } = record ?? { reports: [], version: 0 };
  const latest = standingReports(reports).at(-1);
  return {
    nodeId,
    version,
    reports,
    ...(latest && { latest }),
    incomplete: latest ? incompleteChecks(latest) : [],
    ...judged(spaceFilledHistory({ nodeId, reports }), today, 'noData'),
  };
}

/** One week as it stands; nothing for a record without counts. Classes are shown to those who may see them. */
export function weekView(
  record: ActivityWeek,
  calendar: SchoolCalendar,
  today: Today,
  { showsClasses, excused }: { showsClasses: boolean; excused?: Excused | undefined },
): WeekView[] {
  const latest = standingWeekReports(record.reports).at(-1);
  if (!latest) return [];
  const lessonDays = lessonDaysOf(record.week, calendar);
  const out = weekOut(record.week, calendar, excused, today.endsAt);
  return [
    {
      week: record.week,
      version: record.version,
      effectiveAt: latest.effectiveAt,
      recordedAt: latest.recordedAt,
      source: latest.source,
      ...(lessonDays !== undefined && { lessonDays }),
      ...(out && { out: { ...out, incidents: out.incidents.map(nameOf) } }),
      totals: totalsOf(latest.classes, out),
      ...(showsClasses && { classes: latest.classes }),
      ...judged(gradebookKeptHistory(record, { calendarAt: () => calendar, excused }), today, 'noData'),
    },
  ];
}

function nameOf({ incidentId, number, title, document }: ExcuseName): ExcuseName {
  return { incidentId, number, title, ...(document && { document }) };
}

/** What excuses a school, as known when a day ended. */
export function schoolExcusesView(
  { nodeId, facts, version }: SchoolExcuses,
  zone: string,
  asked: Pick<Today, 'day' | 'endsAt'>,
) {
  return {
    nodeId,
    asOf: asked.day,
    excuses: excusesAsOf([facts], zone, asked),
    granted: grantedExcuses(facts, zone, asked.endsAt),
    version,
  };
}
