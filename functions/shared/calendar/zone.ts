import { IANAZone } from 'luxon';
import type { Day, Instant } from '../words.ts';
import { civilToDayNumber, fromDayNumber, toDayNumber } from './day.ts';

const MS_IN_MINUTE = 60_000;
const MS_IN_DAY = 86_400_000;

/** From `since` (epoch milliseconds) on, the zone's clocks are `offset` milliseconds ahead of UTC. */
interface OffsetSpan {
  since: number;
  offset: number;
}

/** Offsets of one zone in one UTC year. A year has one span, or three with summer time. */
type YearOffsets = readonly [OffsetSpan, ...OffsetSpan[]];

const zones = new Map<string, { zone: IANAZone; years: Map<number, YearOffsets> }>();

function zoneEntry(name: string) {
  const known = zones.get(name);
  if (known) return known;
  if (!IANAZone.isValidZone(name)) throw new RangeError(`${name} is not a zone of the tz database`);
  const entry = { zone: IANAZone.create(name), years: new Map<number, YearOffsets>() };
  zones.set(name, entry);
  return entry;
}

/** The first minute in (`before`, `after`] that already has the later offset. */
function turnBetween(zone: IANAZone, before: number, after: number): number {
  const earlier = zone.offset(before);
  let low = before / MS_IN_MINUTE;
  let high = after / MS_IN_MINUTE;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offset(middle * MS_IN_MINUTE) === earlier) low = middle;
    else high = middle;
  }
  return high * MS_IN_MINUTE;
}

/** Asks the tz database once a day of the year and searches the minute of each change, so that later look-ups are a comparison. */
function surveyYear(zone: IANAZone, year: number): YearOffsets {
  const start = civilToDayNumber(year, 1, 1) * MS_IN_DAY;
  const end = civilToDayNumber(year + 1, 1, 1) * MS_IN_DAY;
  const first: OffsetSpan = { since: start, offset: zone.offset(start) * MS_IN_MINUTE };
  const later: OffsetSpan[] = [];
  let current = first.offset;
  for (let at = start; at < end; at += MS_IN_DAY) {
    const offset = zone.offset(at + MS_IN_DAY) * MS_IN_MINUTE;
    if (offset === current) continue;
    later.push({ since: turnBetween(zone, at, at + MS_IN_DAY), offset });
    current = offset;
  }
  return [first, ...later];
}

const AVERAGE_YEAR_MS = 365.2425 * MS_IN_DAY;

function utcYearOf(epochMs: number): number {
  const guess = 1970 + Math.floor(epochMs / AVERAGE_YEAR_MS);
  if (epochMs < civilToDayNumber(guess, 1, 1) * MS_IN_DAY) return guess - 1;
  return epochMs >= civilToDayNumber(guess + 1, 1, 1) * MS_IN_DAY ? guess + 1 : guess;
}

function yearOffsets(zoneName: string, year: number): YearOffsets {
  const { zone, years } = zoneEntry(zoneName);
  const known = years.get(year);
  if (known) return known;
  const spans = surveyYear(zone, year);
  years.set(year, spans);
  return spans;
}

/** Milliseconds by which the zone's clocks are ahead of UTC at this moment. An unknown zone is a fault of the settings. */
export function offsetAt(epochMs: number, zoneName: string): number {
  const spans = yearOffsets(zoneName, utcYearOf(epochMs));
  let { offset } = spans[0];
  for (const span of spans) if (span.since <= epochMs) offset = span.offset;
  return offset;
}

/** The clocks of a zone are put forward or back: from then on they are `to` milliseconds ahead of UTC. */
export interface OffsetChange {
  at: number;
  from: number;
  to: number;
}

/** Every change of a zone's clocks from the beginning of one UTC year to the end of another, in order. */
export function offsetChanges(zoneName: string, fromYear: number, toYear: number): OffsetChange[] {
  const changes: OffsetChange[] = [];
  let from = offsetAt(civilToDayNumber(fromYear, 1, 1) * MS_IN_DAY, zoneName);
  for (let year = fromYear; year <= toYear; year += 1)
    for (const { since, offset } of yearOffsets(zoneName, year)) {
      if (offset !== from) changes.push({ at: since, from, to: offset });
      from = offset;
    }
  return changes;
}

/**
 * The moment when the zone's clocks show `day` plus so many milliseconds. Shown twice, the first counts; shown
 * never (clocks were put forward over it), it is as if they had not yet been.
 */
export function momentOf(day: Day, timeOfDayMs: number, zone: string): number {
  const local = toDayNumber(day) * MS_IN_DAY + timeOfDayMs;
  const before = offsetAt(local - MS_IN_DAY, zone);
  const after = offsetAt(local + MS_IN_DAY, zone);
  if (before === after || offsetAt(local - before, zone) === before) return local - before;
  return offsetAt(local - after, zone) === after ? local - after : local - before;
}

export function startOfDay(day: Day, zone: string): Instant {
  return new Date(momentOf(day, 0, zone)).toISOString();
}

/**
 * The instant at which the day is over, which is the first of the next: what happened before it was in time.
 * In Europe/Moscow 2011-05-13 ends at 2011-05-13T20:00:00.000Z.
 */
export function endOfDay(day: Day, zone: string): Instant {
  return startOfDay(fromDayNumber(toDayNumber(day) + 1), zone);
}

/** The calendar day that people in the zone have at this instant. */
export function dayOf(instant: Instant | Date, zone: string): Day {
  const epochMs = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  if (Number.isNaN(epochMs)) throw new RangeError(`${String(instant)} is not an instant`);
  return fromDayNumber(Math.floor((epochMs + offsetAt(epochMs, zone)) / MS_IN_DAY));
}

/** Milliseconds since local midnight that clocks in the zone show at this moment. */
export function timeOfDay(moment: Date, zone: string): number {
  const local = moment.getTime() + offsetAt(moment.getTime(), zone);
  return local - Math.floor(local / MS_IN_DAY) * MS_IN_DAY;
}
