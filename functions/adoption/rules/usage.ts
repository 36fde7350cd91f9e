import { periodBounds } from '../../shared/calendar/period.ts';
import type { Day } from '../../shared/words.ts';
import type { FactSource } from '../contract/facts.ts';
import {
  type SchoolUsage,
  type ThresholdFact,
  type ThresholdPercents,
  type ThresholdsToSet,
  type UsageCategory,
  type UsageCounts,
  type UsageReport,
  type UsageSums,
  usageCategories,
} from '../contract/usage.ts';
import type { Week } from '../contract/words.ts';
import type { Recorded } from './activation.ts';
import { boundsOfWeek } from './activity.ts';
import { type Breach, breachesOfDay, type Grounds } from './breach.ts';
import { stillStanding } from './stillStanding.ts';

/** What holds in a region until its department says otherwise. */
export const usualThresholds: ThresholdPercents = {
  teachers: 95,
  parents: 30,
  pupils: 30,
  administrators: 100,
};

/** What held on a day, by facts in the order of recording. */
export function thresholdsOn(facts: readonly ThresholdFact[], day: Day): ThresholdPercents {
  return facts.findLast(({ from }) => from <= day)?.percents ?? usualThresholds;
}

/** The facts with new thresholds from today on; the very same when they are those that hold. */
export function withThresholds(
  facts: readonly ThresholdFact[],
  { percents, ground }: ThresholdsToSet,
  { at, by, today }: Recorded,
): readonly ThresholdFact[] {
  const standing = facts.at(-1)?.percents;
  if (standing && usageCategories.every((category) => standing[category] === percents[category]))
    return facts;
  return [...facts, { from: today, percents, ground, recordedAt: at, recordedBy: by }];
}

/** A category that does not reach its threshold, with the figures of its sentence. */
interface Shortfall {
  category: UsageCategory;
  entered: number;
  of: number;
  percent: number;
}

/** Of the categories that were counted, those below their thresholds. */
export function shortfalls(counts: UsageCounts, percents: ThresholdPercents): Shortfall[] {
  return usageCategories.flatMap((category) => {
    const count = counts[category];
    const percent = percents[category];
    return count && count.entered * 100 < percent * count.of ? [{ category, ...count, percent }] : [];
  });
}

/** The counts of a week that no other has taken the place of. */
export function standingUsage(reports: readonly UsageReport[]): UsageReport | undefined {
  return stillStanding(reports).at(-1);
}

export function breachesOfUsage(week: Week, counts: UsageCounts, grounds: Grounds): Breach[] {
  const bounds = boundsOfWeek(week);
  if (!bounds) return [{ field: 'week', code: 'weekNotInYear', params: { week } }];
  const { from, to } = bounds;
  const { today } = grounds;
  if (from > today) return [{ field: 'week', code: 'weekNotBegun', params: { week, today } }];
  if (usageCategories.every((category) => !counts[category])) return [{ field: 'week', code: 'usageEmpty' }];
  return [
    ...breachesOfDay('week', to < today ? to : today, grounds),
    ...usageCategories.flatMap((category): Breach[] => {
      const count = counts[category];
      if (!count || count.entered <= count.of) return [];
      const { entered, of } = count;
      return [{ field: `${category}Entered`, code: 'enteredAboveTotal', params: { entered, of } }];
    }),
  ];
}

/** The record with one more set of counts, in the place of the one before; the same record when it says the same. */
export function recordUsage<Value extends Pick<SchoolUsage, 'week' | 'reports'>>(
  usage: Value,
  counts: UsageCounts,
  recorded: Recorded & { source: FactSource },
): Value {
  const standing = standingUsage(usage.reports);
  if (standing && saysTheSame(standing.counts, counts)) return usage;
  const { to } = periodBounds(usage.week);
  const added: UsageReport = {
    number: usage.reports.length + 1,
    effectiveAt: to < recorded.today ? to : recorded.today,
    recordedAt: recorded.at,
    recordedBy: recorded.by,
    source: recorded.source,
    counts,
    ...(recorded.importId && { importId: recorded.importId }),
    ...(standing && { supersedes: standing.number }),
  };
  return { ...usage, reports: [...usage.reports, added] };
}

function saysTheSame(one: UsageCounts, other: UsageCounts): boolean {
  return usageCategories.every(
    (category) =>
      one[category]?.entered === other[category]?.entered && one[category]?.of === other[category]?.of,
  );
}

/** Categories added up over schools, each over those that counted it. */
export function sumsOf(schools: readonly UsageCounts[]): UsageSums {
  return addedUp(
    schools.map((counts) => {
      const sums: UsageSums = {};
      for (const category of usageCategories) {
        const count = counts[category];
        if (count) sums[category] = { ...count, schools: 1 };
      }
      return sums;
    }),
  );
}

/** The same of places whose schools are added up already. */
export function addedUp(places: readonly UsageSums[]): UsageSums {
  const all: UsageSums = {};
  for (const category of usageCategories)
    for (const place of places) {
      const sum = place[category];
      const { entered, of, schools } = all[category] ?? { entered: 0, of: 0, schools: 0 };
      if (sum)
        all[category] = {
          entered: entered + sum.entered,
          of: of + sum.of,
          schools: schools + sum.schools,
        };
    }
  return all;
}
