import type { ClassWeek, WeekTotals } from '../contract/activity.ts';
import { type DaysOut, lessonsLeft } from './excuses.ts';

const countsOfLessons = ['lessonsExpected', 'lessonsRecorded', 'marks', 'topics', 'homework'] as const;

/**
 * A school's week from its classes, by the same definition at every level: the weekly duty counts classes, the daily
 * target and the three shares count lessons. Lessons of days that incidents have taken out are not expected, and lags
 * of such a week are not told: nobody knows which of its lessons waited for the incident to end.
 */
export function totalsOf(classes: readonly ClassWeek[], out?: Pick<DaysOut, 'days' | 'of'>): WeekTotals {
  const expecting = classes.filter(({ lessonsExpected }) => lessonsExpected > 0);
  const recordedClasses = expecting.filter(({ lessonsRecorded }) => lessonsRecorded > 0).length;
  const told = Object.fromEntries(
    countsOfLessons.map((name) => [name, expecting.reduce((total, counts) => total + counts[name], 0)]),
  ) as Record<(typeof countsOfLessons)[number], number>;
  const sum = { ...told, lessonsExpected: lessonsLeft(told, out) };
  return {
    classes: expecting.length,
    recordedClasses,
    ...sum,
    ...(sum.lessonsExpected > 0 && {
      weeklyShare: share(recordedClasses, expecting.length),
      dailyShare: share(sum.lessonsRecorded, sum.lessonsExpected),
      marksShare: share(sum.marks, sum.lessonsExpected),
      topicsShare: share(sum.topics, sum.lessonsExpected),
      homeworkShare: share(sum.homework, sum.lessonsExpected),
    }),
    ...(!out && lagsOf(expecting)),
  };
}

/** Of 0 to 1, three decimals. */
function share(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 1000;
}

function lagsOf(classes: readonly ClassWeek[]): Pick<WeekTotals, 'lagMedianDays' | 'lag90Days'> {
  const medians = classes.flatMap(({ lagMedianDays, lessonsRecorded }) =>
    lagMedianDays === undefined || lessonsRecorded === 0
      ? []
      : { value: lagMedianDays, weight: lessonsRecorded },
  );
  const slowest = classes.flatMap(({ lag90Days }) => lag90Days ?? []);
  return {
    ...(medians.length > 0 && { lagMedianDays: weightedMedian(medians) }),
    ...(slowest.length > 0 && { lag90Days: Math.max(...slowest) }),
  };
}

/** The lowest value at which half of the weight is reached. */
function weightedMedian(values: readonly { value: number; weight: number }[]): number {
  const half = values.reduce((total, { weight }) => total + weight, 0) / 2;
  let passed = 0;
  for (const { value, weight } of [...values].sort((one, other) => one.value - other.value)) {
    passed += weight;
    if (passed >= half) return value;
  }
  return 0;
}
