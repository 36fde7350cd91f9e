import { periodBounds } from '../../shared/calendar/period.ts';
import type { SchoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import type { Proof } from '../../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../../shared/proofs.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import type {
  SchoolUsage,
  ThresholdFact,
  ThresholdPercents,
  UsageCounts,
  UsageReport,
} from '../contract/usage.ts';
import type { Week } from '../contract/words.ts';
import { lessonDaysOf, withdrawnWhole } from '../predicates.ts';
import { shortfalls, standingUsage, thresholdsOn } from '../rules/usage.ts';

/** Every category that was counted uses the platform from its threshold on. */
export const usageReached = predicateKey('adoption.usageReached');

interface UsageGrounds {
  /** What the region has said of thresholds, in the order of recording. */
  thresholds: readonly ThresholdFact[];
  calendar: SchoolCalendar;
}

type Fact = (UsageReport & { week: Week }) | ThresholdFact;

/**
 * Judged by the latest week of lessons that has counts, and by the thresholds of the day: new ones are asked of a school
 * from the day they hold, and change nothing before it. Weeks without lessons say nothing of anybody's use.
 */
export function usageHistory(
  nodeId: NodeId,
  weeks: readonly Pick<SchoolUsage, 'week' | 'reports'>[],
  { thresholds, calendar }: UsageGrounds,
): Proof[] {
  const told = weeks
    .filter(({ week }) => lessonDaysOf(week, calendar) !== 0)
    .flatMap(({ week, reports }) => reports.map((report) => ({ ...report, week })));
  const firstTold = told.map(({ recordedAt }) => recordedAt).sort()[0];
  return historyOf<Fact>([...told, ...thresholds], (known, knownSince) => {
    if (firstTold === undefined || isBefore(knownSince, firstTold)) return [];
    const reports = known.filter((fact) => 'counts' in fact);
    const set = known.filter((fact) => 'percents' in fact);
    const stands = standingWeeks(reports);
    return stands.length > 0 ? timelineOf(nodeId, stands, set) : withdrawnWhole(reports, 'noData');
  });
}

function isBefore(one: Instant, other: Instant): boolean {
  return Date.parse(one) < Date.parse(other);
}

type WeekTold = UsageReport & { week: Week };

/** One report a week, in the order of weeks. */
function standingWeeks(reports: readonly WeekTold[]): WeekTold[] {
  const weeks = [...new Set(reports.map(({ week }) => week))].sort();
  return weeks.flatMap((week) => {
    const standing = standingUsage(reports.filter((report) => report.week === week));
    return standing ? { ...standing, week } : [];
  });
}

function timelineOf(
  nodeId: NodeId,
  stands: readonly WeekTold[],
  thresholds: readonly ThresholdFact[],
): Step[] {
  const first = stands[0]?.effectiveAt ?? '';
  const days = [...stands.map(({ effectiveAt }) => effectiveAt), ...thresholds.map(({ from }) => from)];
  return [...new Set(days)]
    .filter((day) => day >= first)
    .sort()
    .flatMap((day) => {
      const report = stands.findLast(({ effectiveAt }) => effectiveAt <= day);
      return report ? { since: day, ...judgeUsage(nodeId, report, thresholdsOn(thresholds, day)) } : [];
    });
}

/** The reason names the first category that falls short, and how many do. */
function judgeUsage(
  nodeId: NodeId,
  { week, counts }: { week: Week; counts: UsageCounts },
  percents: ThresholdPercents,
): Pick<Step, 'status' | 'because'> {
  const fact = `/api/adoption/schools/${nodeId}/usage`;
  const behind = shortfalls(counts, percents);
  const [first] = behind;
  const { to } = periodBounds(week);
  if (!first) return { status: 'satisfied', because: { code: 'usageReached', params: { weekTo: to }, fact } };
  const { category, entered, of, percent } = first;
  return {
    status: 'missing',
    because: {
      code: 'usageBelow',
      params: { category, entered, of, percent, behind: behind.length, weekTo: to },
      fact,
    },
  };
}
