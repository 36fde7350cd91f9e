import { addDays } from '../../shared/calendar/day.ts';
import { startOfDay } from '../../shared/calendar/zone.ts';
import type { Day, Instant, NodeId } from '../../shared/words.ts';
import {
  failuresKept,
  type MonthAvailability,
  type Outage,
  type ProbeDay,
  type ProbeFailure,
  probeEveryMinutes,
} from '../contract/availability.ts';

const stretchMs = probeEveryMinutes * 60_000;
/** So many failures in a row, with no success between them, are an outage. */
const failuresOfOutage = 2;

export interface ProbeRun {
  at: Instant;
  milliseconds: number;
  failure?: ProbeFailure;
}

/** A day on which the probe has not run yet. It has as many stretches as the day has, also where clocks are changed. */
export function emptyDay(regionId: NodeId, day: Day, zone: string): ProbeDay {
  const startsAt = startOfDay(day, zone);
  const length = Date.parse(startOfDay(addDays(day, 1), zone)) - Date.parse(startsAt);
  const runs = '-'.repeat(length / stretchMs);
  return { regionId, day, startsAt, runs, milliseconds: 0, slowest: 0, failures: [], version: 0 };
}

/** The day with one more run. The first result of a stretch stands: a run repeated does not whitewash a failure. */
export function withRun(day: ProbeDay, { at, milliseconds, failure }: ProbeRun): ProbeDay {
  const stretch = Math.floor((Date.parse(at) - Date.parse(day.startsAt)) / stretchMs);
  if (day.runs[stretch] !== '-') return day;
  return {
    ...day,
    runs: `${day.runs.slice(0, stretch)}${failure ? 'x' : 'o'}${day.runs.slice(stretch + 1)}`,
    milliseconds: day.milliseconds + milliseconds,
    slowest: Math.max(day.slowest, milliseconds),
    failures: failure ? [...day.failures, failure].slice(-failuresKept) : day.failures,
  };
}

interface Stretch {
  at: Instant;
  run: string;
}

/** Every stretch since the first run, up to a moment; the one that still goes on counts only when it has run. */
function stretchesOf(days: readonly ProbeDay[], until: Instant, zone: string): Stretch[] {
  const found: Stretch[] = [];
  const end = Date.parse(until);
  const [first] = days;
  if (!first) return found;
  const known = new Map(days.map((day) => [day.day, day]));
  let begun = false;
  for (let day = first.day; Date.parse(startOfDay(day, zone)) < end; day = addDays(day, 1)) {
    const { startsAt, runs } = known.get(day) ?? emptyDay(first.regionId, day, zone);
    const starts = Date.parse(startsAt);
    for (const [index, run] of [...runs].entries()) {
      const at = starts + index * stretchMs;
      if (at > end || (run === '-' && at + stretchMs > end)) break;
      begun ||= run !== '-';
      if (begun) found.push({ at: new Date(at).toISOString(), run });
    }
  }
  return found;
}

/**
 * A month's availability: successes of the runs that were expected. A run was expected in every stretch of five minutes
 * since the probe was switched on (its first run); one that is missing counts as a failure, since nobody can say that the
 * hotline was at work meanwhile. `days` are in their order.
 */
export function availabilityByMonth(
  days: readonly ProbeDay[],
  until: Instant,
  zone: string,
): MonthAvailability[] {
  const counts = new Map<string, { o: number; x: number; '-': number }>();
  const monthAt = monthsOf(days, zone);
  for (const { at, run } of stretchesOf(days, until, zone)) {
    const month = monthAt(at);
    const count = counts.get(month) ?? { o: 0, x: 0, '-': 0 };
    count[run as 'o'] += 1;
    counts.set(month, count);
  }
  return [...counts].map(([month, { o, x, '-': missing }]) => ({
    month,
    expected: o + x + missing,
    succeeded: o,
    failed: x,
    missing,
    share: Math.floor((10_000 * o) / (o + x + missing)) / 100,
  }));
}

/** The month a moment lies in; moments come in their order, so that the zone is asked once a month. */
function monthsOf(days: readonly ProbeDay[], zone: string): (at: Instant) => string {
  let month = days[0]?.day.slice(0, 7) ?? '';
  let ends = '';
  const endOf = (one: string) => startOfDay(addDays(`${one}-28`, 4).slice(0, 8).concat('01') as Day, zone);
  return (at) => {
    ends ||= endOf(month);
    while (Date.parse(at) >= Date.parse(ends)) {
      month = addDays(`${month}-28`, 4).slice(0, 7);
      ends = endOf(month);
    }
    return month;
  };
}

/** Outages in their order. A missing run neither opens one nor closes it: only the probe's own word does. */
export function outagesOf(days: readonly ProbeDay[]): Outage[] {
  const found: Outage[] = [];
  let failed: Instant[] = [];
  let open: Outage | undefined;
  for (const { startsAt, runs } of days)
    for (const [index, run] of [...runs].entries()) {
      if (run === '-') continue;
      const at = new Date(Date.parse(startsAt) + index * stretchMs).toISOString();
      if (run === 'o') {
        if (open) open.to = at;
        open = undefined;
        failed = [];
        continue;
      }
      failed.push(at);
      if (failed.length !== failuresOfOutage) continue;
      open = { from: failed[0] ?? at, knownAt: at };
      found.push(open);
    }
  return found;
}

/** The beginning of the stretch in which the probe ran last. */
export function lastRunOf(days: readonly ProbeDay[]): Instant | undefined {
  const day = [...days].reverse().find(({ runs }) => /[ox]/.test(runs));
  return day && momentOfStretch(day, Math.max(day.runs.lastIndexOf('o'), day.runs.lastIndexOf('x')));
}

/** The beginning of the stretch in which the probe ran for the first time. */
export function firstRunOf(days: readonly ProbeDay[]): Instant | undefined {
  const day = days.find(({ runs }) => /[ox]/.test(runs));
  return day && momentOfStretch(day, day.runs.search(/[ox]/));
}

function momentOfStretch({ startsAt }: ProbeDay, stretch: number): Instant {
  return new Date(Date.parse(startsAt) + stretch * stretchMs).toISOString();
}
