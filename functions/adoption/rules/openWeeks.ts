import { periodBounds, periodsBetween } from '../../shared/calendar/period.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { WeekSum } from '../contract/weekSums.ts';
import type { Week } from '../contract/words.ts';
import { type OpenMeasure, type OpenPart, type OpenWeek, openMeasures } from '../open/contract.ts';
import { openParts, type Part } from './suppress.ts';
import { emptyWeekSum, openLag } from './weekSums.ts';

/** All sums of a region: of each municipality, week by week. */
export type RegionSums = ReadonlyMap<NodeId, Readonly<Record<Week, WeekSum>>>;

/** One week as everybody may see it, of the region and of each of its municipalities. */
export interface WeekOfRegion {
  region: OpenWeek;
  municipalities: ReadonlyMap<NodeId, OpenWeek>;
}

const partOf: Record<OpenMeasure, (sum: WeekSum) => Part> = {
  schools: ({ schools, reporting }) => ({ of: schools, done: reporting }),
  classes: ({ classes, recordedClasses }) => ({ of: classes, done: recordedClasses }),
  lessons: ({ lessonsExpected, lessonsRecorded }) => ({ of: lessonsExpected, done: lessonsRecorded }),
  marks: ({ lessonsExpected, marks }) => ({ of: lessonsExpected, done: marks }),
  topics: ({ lessonsExpected, topics }) => ({ of: lessonsExpected, done: topics }),
  homework: ({ lessonsExpected, homework }) => ({ of: lessonsExpected, done: homework }),
};

function weeksCounted(sums: RegionSums): Week[] {
  return [...new Set([...sums.values()].flatMap((weeks) => Object.keys(weeks)))].sort();
}

/** Every week from the first with counts to the one that stands for now: time has no gaps, holidays are in it too. */
export function weeksUpTo(sums: RegionSums, last: Week | undefined): Week[] {
  const first = weeksCounted(sums)[0];
  return first === undefined || last === undefined
    ? []
    : periodsBetween('week', periodBounds(first).from, periodBounds(last).to);
}

/**
 * The week that stands for now: the latest that is over and in which anything was expected of anybody. One that still
 * runs is not told: its lessons are still to come.
 */
export function weekOfNow(sums: RegionSums, today: Day): Week | undefined {
  return weeksCounted(sums).findLast(
    (week) =>
      periodBounds(week).to < today &&
      [...sums.values()].some((weeks) => (weeks[week]?.lessonsExpected ?? 0) > 0),
  );
}

/**
 * A week's figures beside each other. Each measure is suppressed over all municipalities at once, since the region is
 * published as their sum. A municipality without counts has none, which is not zero.
 */
export function weekOfRegion(sums: RegionSums, week: Week, isResting: boolean): WeekOfRegion {
  const known = [...sums].flatMap(([nodeId, weeks]) => (weeks[week] ? [{ nodeId, sum: weeks[week] }] : []));
  const counted = isResting ? [] : known.filter(({ sum }) => sum.reporting > 0);
  const told = new Map(
    openMeasures.map((measure) => [measure, openParts(counted.map(({ sum }) => partOf[measure](sum)))]),
  );
  const figuresOf = (pick: (measure: OpenMeasure) => OpenPart | undefined) =>
    Object.fromEntries(openMeasures.map((measure) => [measure, pick(measure) ?? {}])) as Record<
      OpenMeasure,
      OpenPart
    >;
  const bare = { week, ...periodBounds(week) };
  const stateOf = (sum: WeekSum | undefined) =>
    isResting || (sum && sum.schools === 0) ? ('notExpected' as const) : ('noData' as const);
  const places = new Map<NodeId, OpenWeek>(
    [...sums].map(([nodeId, weeks]) => [nodeId, { ...bare, state: stateOf(weeks[week]) }]),
  );
  for (const [at, { nodeId, sum }] of counted.entries())
    places.set(nodeId, {
      ...bare,
      state: 'counted',
      figures: figuresOf((measure) => told.get(measure)?.parts[at]),
      ...restOf(sum),
    });
  const region: OpenWeek =
    counted.length === 0
      ? { ...bare, state: isResting ? 'notExpected' : 'noData' }
      : {
          ...bare,
          state: 'counted',
          figures: figuresOf((measure) => told.get(measure)?.total),
          ...restOf(together(counted.map(({ sum }) => sum))),
        };
  return { region, municipalities: places };
}

function restOf(sum: WeekSum): Pick<OpenWeek, 'lagDays' | 'asOf'> {
  const lagDays = openLag(sum);
  return { ...(lagDays !== undefined && { lagDays }), ...(sum.asOf && { asOf: sum.asOf }) };
}

function together(sums: readonly WeekSum[]): WeekSum {
  const all = { ...emptyWeekSum };
  for (const { lagDays, lagLessons, asOf } of sums) {
    all.lagDays += lagDays;
    all.lagLessons += lagLessons;
    if (asOf && asOf > (all.asOf ?? '')) all.asOf = asOf;
  }
  return all;
}
