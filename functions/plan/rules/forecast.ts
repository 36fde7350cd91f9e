import { fromDayNumber, toDayNumber } from '../../shared/calendar/day.ts';
import { periodBounds } from '../../shared/calendar/period.ts';
import type { Day } from '../../shared/words.ts';
import type {
  DeadlineForecast,
  Forecast,
  ForecastBackTest,
  MeasureNumber,
  MeasureProgress,
  SeriesDay,
} from '../contract.ts';
import { type Check, checksOf, type Reading, readings, recentPace, widened } from './backTest.ts';
import type { Pace, TrackPoint } from './pace.ts';
import type { Yardstick } from './yardstick.ts';

/** What a forecast of one node and measure is made of. */
export interface Forecasting {
  /** The day it is made on; nothing later is looked at. */
  madeOn: Day;
  yardstick: Pick<Yardstick, 'measure' | 'key' | 'every' | 'dueOn'>;
  figures: MeasureProgress | undefined;
  /** Figures from day to day, for a measure that is done once. */
  days: readonly SeriesDay[];
}

type SaidForecast = Omit<Forecast, 'nodeId' | 'number'>;

/** Half a year: further than that, today's pace says nothing. */
const mostDaysAhead = 180;
const warnsWithinDays = 21;
const target = 1;

/**
 * The day on which everybody obliged will have satisfied a measure if it goes on at today's pace, with a band and the
 * error of such forecasts in the past. Pace: the Theil–Sen slope of the last two weeks, or of the last eight periods of
 * a rolling measure in which anything was expected (`paceOf`); it goes on from where the line stands. Band: what past
 * forecasts have missed by in four cases of five (`widened`). A curve of adoption is not fitted: the upper half of
 * an S cannot be told from its lower half, and orders are met in bursts before their deadlines. Where there are too
 * few points, or the line stands or falls, no day is named.
 */
export function forecastOf(forecasting: Forecasting): SaidForecast {
  const { yardstick, figures } = forecasting;
  const unsaid = whyUnsaid(yardstick.key, figures);
  if (unsaid) return { reach: { kind: 'cannotBeSaid', why: unsaid } };
  const reading = yardstick.every ? readings.periods : readings.days;
  const track = yardstick.every
    ? trackOfPeriods(figures?.periods ?? {}, forecasting.madeOn)
    : trackOfDays(forecasting.days, yardstick.measure.number, forecasting.madeOn);
  const last = track.at(-1);
  if (!last) return { reach: { kind: 'cannotBeSaid', why: 'tooFewDays' } };
  const checks = checksOf(track, reading);
  const backTest = backTestOf(checks);
  const known = { share: rounded(last.share), ...(backTest && { backTest }) };
  if (last.share >= target)
    return { ...known, reach: { kind: 'reached', on: reachedOn(track, figures, reading) } };
  if (track.every(({ share }) => share <= 0)) return { ...known, ...notBegun(forecasting) };
  const recent = recentPace(track, reading);
  if (!recent) return { ...known, reach: { kind: 'cannotBeSaid', why: 'tooFewDays' } };
  const pace = widened(recent, checks);
  const from = { x: toDayNumber(forecasting.madeOn), share: last.share };
  const atDeadline = deadlineOf(from, pace, forecasting);
  return { ...known, reach: reachOf(from, pace), pace, ...(atDeadline && { atDeadline }) };
}

/** Nobody has done it yet: no pace, and so no day; but a deadline within three weeks is worth a warning. */
function notBegun({ madeOn, yardstick }: Forecasting): Pick<SaidForecast, 'reach' | 'atDeadline'> {
  const reach = { kind: 'cannotBeSaid', why: 'notBegun' } as const;
  const days = daysToDeadline(madeOn, yardstick);
  if (days === undefined || yardstick.dueOn === undefined) return { reach };
  const warns = days <= warnsWithinDays;
  return {
    reach,
    atDeadline: { on: yardstick.dueOn, share: 0, low: 0, high: 1, verdict: 'likelyMissed', warns },
  };
}

/** Undefined for what has no deadline, and once it has passed. */
function daysToDeadline(madeOn: Day, { every, dueOn }: Forecasting['yardstick']): number | undefined {
  if (every || dueOn === undefined || dueOn < madeOn) return undefined;
  return toDayNumber(dueOn) - toDayNumber(madeOn);
}

function whyUnsaid(key: string | undefined, figures: MeasureProgress | undefined) {
  if (key === undefined) return 'notProved';
  if (!figures || figures.obliged === 0) return 'nobodyObliged';
  return figures.noData === figures.obliged ? 'noData' : undefined;
}

/** A measure that is done once, day by day; days on which nobody was obliged are left out. */
export function trackOfDays(days: readonly SeriesDay[], number: MeasureNumber, upTo: Day): TrackPoint[] {
  return days
    .flatMap(({ day, measures }) => {
      const [obliged = 0, satisfied = 0] = measures[number] ?? [];
      return day > upTo || obliged === 0 ? [] : [{ x: toDayNumber(day), share: satisfied / obliged }];
    })
    .sort((a, b) => a.x - b.x);
}

/** A rolling measure, period by period; those that are not over, or in which nothing was expected, are left out. */
export function trackOfPeriods(periods: NonNullable<MeasureProgress['periods']>, upTo: Day): TrackPoint[] {
  return Object.entries(periods)
    .flatMap(([period, { obliged, satisfied }]) => {
      const { to } = periodBounds(period);
      return to >= upTo || obliged === 0 ? [] : [{ x: toDayNumber(to), share: satisfied / obliged }];
    })
    .sort((a, b) => a.x - b.x);
}

/** For what is done once, the day the last node did it; else the first of the points that stand reached. */
function reachedOn(
  track: readonly TrackPoint[],
  figures: MeasureProgress | undefined,
  reading: Reading,
): Day {
  if (reading === readings.days && figures?.happened) return figures.happened.to;
  const lastBelow = track.findLastIndex(({ share }) => share < target);
  return fromDayNumber(track[lastBelow + 1]?.x ?? 0);
}

function reachOf(from: TrackPoint, pace: Pace): SaidForecast['reach'] {
  const [on, earliest, latest] = [pace.perDay, pace.high, pace.low].map((perDay) =>
    reachingDay(from, perDay),
  );
  if (on && earliest) return { kind: 'expected', on, earliest, ...(latest && { latest }) };
  const why = pace.perDay > 0 ? 'tooFar' : pace.perDay < 0 ? 'falls' : 'standsStill';
  return { kind: 'notAtThisPace', why, ...(earliest && { earliest }) };
}

/** The first day after `from` on which the target is reached; undefined when it is not, or only beyond half a year. */
function reachingDay({ x, share }: TrackPoint, perDay: number): Day | undefined {
  if (perDay <= 0) return undefined;
  // A hair less, so that a pace of exactly a tenth a day reaches the target in ten days and not in eleven.
  const days = Math.max(1, Math.ceil((target - share) / perDay - 1e-6));
  return days > mostDaysAhead ? undefined : fromDayNumber(x + days);
}

function deadlineOf(
  from: TrackPoint,
  pace: Pace,
  { madeOn, yardstick }: Forecasting,
): DeadlineForecast | undefined {
  const { dueOn } = yardstick;
  const days = daysToDeadline(madeOn, yardstick);
  if (days === undefined || dueOn === undefined) return undefined;
  const shareBy = (perDay: number) => rounded(Math.min(1, Math.max(0, from.share + perDay * days)));
  const keptAt = (perDay: number) => (reachingDay(from, perDay) ?? '9') <= dueOn;
  const [keptAtLow, kept, keptAtHigh] = [pace.low, pace.perDay, pace.high].map(keptAt);
  const verdict = kept ? (keptAtLow ? 'kept' : 'likelyKept') : keptAtHigh ? 'likelyMissed' : 'missed';
  return {
    on: dueOn,
    share: shareBy(pace.perDay),
    low: shareBy(pace.low),
    high: shareBy(pace.high),
    verdict,
    warns: !kept && days <= warnsWithinDays,
  };
}

function backTestOf(checks: readonly Check[]): ForecastBackTest | undefined {
  const errors = checks.map(({ error }) => Math.abs(error));
  if (errors.length === 0) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    forecasts: checks.length,
    daysAhead: Math.round(mean(checks.map(({ days }) => days))),
    meanError: rounded(mean(errors)),
    worstError: rounded(Math.max(...errors)),
  };
}

/** Of 0 to 1, four decimals. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
