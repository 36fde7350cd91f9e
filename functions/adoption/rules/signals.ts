import { addDays } from '../../shared/calendar/day.ts';
import { periodBounds } from '../../shared/calendar/period.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { SchoolWeek } from '../contract/schoolWeeks.ts';
import type { Signal } from '../contract/signals.ts';
import { countsInTime, knownOut, knownReports } from './schoolWeek.ts';

/** What signals are looked for in. */
export interface SignalGrounds {
  /** In the order of time. */
  weeks: readonly SchoolWeek[];
  /** The latest stretch of lessons between vacations that is over, when there is one. */
  term: { from: Day; to: Day } | undefined;
  asOf: Day;
  knownBefore: Instant;
}

/** Fewer records than a small school makes in two days are no pattern. */
const leastRecords = 30;
/** Weeks in which fills and repetitions are looked for. */
const weeksLookedAt = 4;

/**
 * A quarter of a term's records made in its last five days: five days are a tenth of the shortest term, so even
 * entering goes on at less than half that pace.
 */
const dumpThreshold = 0.25;
const lastDaysOfTerm = 5;

/** Four of five records of a week made on one day: whoever enters twice a week stays below. */
const fillThreshold = 0.8;

/** Three of ten lessons repeat an earlier record of the class word for word: revision lessons alone do not make so many. */
const repetitionThreshold = 0.3;

/**
 * Patterns that are worth a talk with a school, from counts alone. None of them is a fault by itself: a teacher may
 * have been ill, a line broken, a topic long. They say how records come to be made; sanctions rest on none of them. A
 * week that an incident cut into is left out: whoever catches up after it enters much on one day.
 */
export function signalsOf(grounds: SignalGrounds): Signal[] {
  return [
    dumpIn(grounds),
    patternIn(grounds, 'oneDayFill', fillThreshold, ({ busiestDay, busiestOf }) => [busiestDay, busiestOf]),
    patternIn(grounds, 'repeatedRecords', repetitionThreshold, ({ repeated, repeatedOf }) => [
      repeated,
      repeatedOf,
    ]),
  ].filter((signal) => signal !== undefined);
}

/**
 * Records of a term made in its last five days for weeks that were over before them. What was made when is read from
 * the sets of counts of a week: each tells how many records stood on its evening.
 */
function dumpIn({ weeks, term, knownBefore }: SignalGrounds): Signal | undefined {
  if (!term) return undefined;
  const lastDays = { from: addDays(term.to, 1 - lastDaysOfTerm), to: term.to };
  let [records, late] = [0, 0];
  for (const week of weeks) {
    const { from, to } = periodBounds(week.week);
    if (to < term.from || from > term.to || week.rests || knownOut(week, knownBefore)) continue;
    let before = 0;
    for (const { effectiveAt, lessonsRecorded } of knownReports(week, knownBefore)) {
      const made = Math.max(0, lessonsRecorded - before);
      before = Math.max(before, lessonsRecorded);
      if (effectiveAt > term.to) continue;
      records += made;
      if (to < lastDays.from && effectiveAt >= lastDays.from) late += made;
    }
  }
  return told('endOfTermDump', late, records, dumpThreshold, lastDays);
}

type Counted = (
  counts: NonNullable<ReturnType<typeof countsInTime>>,
) => readonly [number | undefined, number | undefined] | [];

/** A pattern within weeks: taken over the last of them that tell of it, by what stood when each was over. */
function patternIn(
  { weeks, asOf, knownBefore }: SignalGrounds,
  kind: Signal['kind'],
  threshold: number,
  counted: Counted,
): Signal | undefined {
  const telling = weeks.flatMap((week) => {
    const bounds = periodBounds(week.week);
    const isSkipped = week.rests || bounds.to >= asOf || knownOut(week, knownBefore);
    const counts = isSkipped ? undefined : countsInTime(week, knownBefore);
    const [part, of] = counts ? counted(counts) : [];
    return part === undefined || of === undefined ? [] : [{ ...bounds, part, of }];
  });
  const latest = telling.slice(-weeksLookedAt);
  const [first, last] = [latest[0], latest.at(-1)];
  if (!first || !last) return undefined;
  const sum = (name: 'part' | 'of') => latest.reduce((total, week) => total + week[name], 0);
  return told(kind, sum('part'), sum('of'), threshold, { from: first.from, to: last.to });
}

function told(
  kind: Signal['kind'],
  part: number,
  records: number,
  threshold: number,
  span: { from: Day; to: Day },
): Signal | undefined {
  const share = Math.round((part / Math.max(1, records)) * 1000) / 1000;
  if (records < leastRecords || share < threshold) return undefined;
  return { kind, share, threshold, records, ...span };
}
