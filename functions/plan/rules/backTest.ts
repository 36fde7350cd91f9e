import { type Pace, paceOf, type TrackPoint } from './pace.ts';

/** How a track is read: how many points show today's pace, how many are too few, and how forecasts of it are checked. */
export interface Reading {
  window: number;
  least: number;
  /** Points ahead for which a forecast of the past is held against what happened. */
  ahead: number;
  /** Points between two such forecasts. */
  apart: number;
}

/**
 * A track of days shows its pace in two whole weeks and is checked three weeks ahead; a track of periods in eight of
 * them. On curves of adoption two weeks miss less than three or four, which still see the pace before the turn.
 */
export const readings = {
  days: { window: 14, least: 14, ahead: 21, apart: 7 },
  periods: { window: 8, least: 4, ahead: 3, apart: 1 },
} as const satisfies Record<string, Reading>;

/** Forecasts further back tell of another time than today's. */
const mostChecks = 12;
const fourOfFive = 0.8;

export interface Check {
  /** Days from the day the forecast was made to the day it was held against. */
  days: number;
  /** Forecast share less what came of it. */
  error: number;
  /** The pace that came of it less the pace it was made by. */
  paceMiss: number;
}

/** The latest points of a track, which show its pace. Undefined while there are too few of them. */
export function recentPace(track: readonly TrackPoint[], { window, least }: Reading): Pace | undefined {
  return track.length < least ? undefined : paceOf(track.slice(-window));
}

/** Forecasts as they would have been made in the past, from what was known by then, against what happened. */
export function checksOf(track: readonly TrackPoint[], reading: Reading): Check[] {
  const checks: Check[] = [];
  for (let made = track.length - 1 - reading.ahead; made >= 0; made -= reading.apart) {
    const check = checkAt(track, made, reading);
    if (check) checks.push(check);
    if (checks.length === mostChecks) break;
  }
  return checks;
}

function checkAt(track: readonly TrackPoint[], made: number, reading: Reading): Check | undefined {
  const pace = recentPace(track.slice(0, made + 1), reading);
  const [then, later] = [track[made], track[made + reading.ahead]];
  // Where nobody had begun, or all had done it, there was no pace to be wrong about.
  if (!pace || !then || !later || then.share <= 0 || then.share >= 1) return undefined;
  const days = later.x - then.x;
  const forecast = Math.min(1, Math.max(0, then.share + pace.perDay * days));
  return {
    days,
    error: forecast - later.share,
    paceMiss: (later.share - then.share) / days - pace.perDay,
  };
}

/**
 * Limits as far on either side as past forecasts have missed by in four cases of five: the conformal quantile of the
 * absolute misses (Lei, G’Sell, Rinaldo, Tibshirani and Wasserman, "Distribution-free predictive inference for
 * regression", JASA 113, 2018). On both sides alike, because the misses of a growing line, all below, say nothing of
 * the day it begins to slow. Sen's limits take days for independent, which counts of the same schools are not: they
 * stand alone only until there is something to check.
 */
export function widened(pace: Pace, checks: readonly Check[]): Pace {
  const misses = checks.map(({ paceMiss }) => Math.abs(paceMiss)).sort((a, b) => a - b);
  const rank = Math.min(misses.length, Math.ceil((misses.length + 1) * fourOfFive));
  const miss = misses[rank - 1] ?? 0;
  return {
    perDay: pace.perDay,
    low: Math.min(pace.low, pace.perDay - miss),
    high: Math.max(pace.high, pace.perDay + miss),
  };
}
