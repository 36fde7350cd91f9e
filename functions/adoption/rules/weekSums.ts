import type { Instant } from '../../shared/words.ts';
import type { SchoolWeek, WeekCounts } from '../contract/schoolWeeks.ts';
import type { WeekSum } from '../contract/weekSums.ts';
import { weekStanding } from './schoolWeek.ts';
import { leastTold } from './suppress.ts';

export const emptyWeekSum: WeekSum = {
  schools: 0,
  reporting: 0,
  classes: 0,
  recordedClasses: 0,
  lessonsExpected: 0,
  lessonsRecorded: 0,
  marks: 0,
  topics: 0,
  homework: 0,
  lagDays: 0,
  lagLessons: 0,
};

const summed = [
  'classes',
  'recordedClasses',
  'lessonsExpected',
  'lessonsRecorded',
  'marks',
  'topics',
  'homework',
] as const;

/**
 * The week of a municipality for everybody, from its schools' as they stand now. A school in which nothing was expected
 * is not among them, nor one that an incident excuses.
 */
export function sumOfWeek(schools: readonly (SchoolWeek | undefined)[], knownBefore: Instant): WeekSum {
  const sum = { ...emptyWeekSum };
  for (const school of schools) {
    const standing = weekStanding(school, knownBefore, 'latest');
    const { state } = standing;
    if (state === 'resting' || state === 'excused') continue;
    sum.schools += 1;
    if (standing.state !== 'counted') continue;
    const { counts } = standing;
    sum.reporting += 1;
    for (const name of summed) sum[name] += counts[name];
    sum.lagDays += counts.lagDays ?? 0;
    sum.lagLessons += counts.lagLessons ?? 0;
    if (counts.effectiveAt > (sum.asOf ?? '')) sum.asOf = counts.effectiveAt;
  }
  return { ...sum, lagDays: Math.round(sum.lagDays * 1000) / 1000 };
}

/** The average in days, one decimal. That of few records is theirs alone, and is not told. */
export function openLag({
  lagDays = 0,
  lagLessons = 0,
}: Pick<WeekCounts, 'lagDays' | 'lagLessons'>): number | undefined {
  return lagLessons >= leastTold ? Math.round((lagDays / lagLessons) * 10) / 10 : undefined;
}
