import { schoolCalendar } from '../shared/calendar/schoolCalendar.ts';
import { proofAt } from '../shared/proofs.ts';
import type { SchoolUsageView, ThresholdsView, UsageThresholds } from './contract/usage.ts';
import type { SchoolPlace } from './importing/statements.ts';
import { usageHistory } from './predicates/usageReached.ts';
import type { AdoptionRooms, Today } from './rooms.ts';
import { standingUsage, thresholdsOn } from './rules/usage.ts';

/** A school's weeks with what they prove today: 3 read units for a school year, its calendar and its thresholds. */
export async function schoolUsageView(
  { usages, thresholds, today, calendarLayers }: AdoptionRooms,
  { nodeId, path }: Pick<SchoolPlace, 'nodeId' | 'path'>,
): Promise<SchoolUsageView> {
  const regionId = path[0] ?? nodeId;
  const [weeks, set, layers, { day, endsAt }] = await Promise.all([
    usages.weeks(nodeId),
    thresholds.of(regionId),
    calendarLayers(nodeId),
    today(regionId),
  ]);
  const facts = set?.facts ?? [];
  const history = usageHistory(nodeId, weeks, { thresholds: facts, calendar: schoolCalendar(layers) });
  const proof = proofAt(history, day, endsAt);
  return {
    nodeId,
    weeks: weeks.flatMap(({ week, reports }) => {
      const standing = standingUsage(reports);
      if (!standing) return [];
      const { effectiveAt, recordedAt, counts } = standing;
      return { week, effectiveAt, recordedAt, counts };
    }),
    percents: thresholdsOn(facts, day),
    status: proof?.status ?? 'noData',
    because: proof?.because ?? { code: 'noFacts' },
  };
}

export function thresholdsView(record: UsageThresholds, { day }: Today): ThresholdsView {
  return {
    ...record,
    percents: thresholdsOn(record.facts, day),
    isDefault: record.facts.every(({ from }) => from > day),
  };
}
