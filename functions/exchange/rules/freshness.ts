import { addDays } from '../../shared/calendar/day.ts';
import type { SchoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import { dayOf, startOfDay } from '../../shared/calendar/zone.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day, Instant, NodeId } from '../../shared/words.ts';
import type { FreshDay, Heard, RegionFreshness } from '../contract/freshness.ts';
import { freshForHours } from './limits.ts';

const hourMs = 60 * 60 * 1000;
/** Older than so many days is old whatever the calendar says. */
const daysLookedAt = 90;

/**
 * Hours from one moment to another that lie on days of lessons: what the objective of 36 hours is counted in, so that
 * nothing grows old on a Sunday or in a vacation. Where the calendar does not know the year, every hour counts.
 */
export function schoolHours(from: Instant, to: Instant, calendar: SchoolCalendar, zone: string): number {
  const end = Date.parse(to);
  const earliest = end - daysLookedAt * 24 * hourMs;
  let at = Math.max(Date.parse(from), earliest);
  let hours = 0;
  for (let day = dayOf(new Date(at), zone); at < end; day = addDays(day, 1)) {
    const dayEnds = Math.min(Date.parse(startOfDay(addDays(day, 1), zone)), end);
    if (isSchoolDay(day, calendar)) hours += (dayEnds - at) / hourMs;
    at = dayEnds;
  }
  return hours;
}

export function isSchoolDay(day: Day, calendar: SchoolCalendar): boolean {
  try {
    return calendar.dayKind(day) === 'lesson';
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendarYearUnknown') return true;
    throw error;
  }
}

export interface Age {
  nodeId: NodeId;
  municipalityId?: NodeId | undefined;
  heardAt: Instant;
  ageHours: number;
  isStale: boolean;
}

export function ageOfHeard(
  nodeId: NodeId,
  { at, municipalityId }: Heard['schools'][string],
  now: Instant,
  calendar: SchoolCalendar,
  zone: string,
): Age {
  const hours = at >= now ? 0 : schoolHours(at, now, calendar, zone);
  const ageHours = Math.round(hours * 10) / 10;
  return { nodeId, municipalityId, heardAt: at, ageHours, isStale: hours > freshForHours };
}

/** Of a region: what everybody may see, and what maps and lists go by. */
export function regionFreshness(
  ages: readonly Age[],
  days: readonly FreshDay[],
  at: Instant,
): RegionFreshness {
  const byMunicipality = new Map<NodeId, { connected: number; stale: number }>();
  for (const { municipalityId, isStale } of ages) {
    if (!municipalityId) continue;
    const counts = byMunicipality.get(municipalityId) ?? { connected: 0, stale: 0 };
    byMunicipality.set(municipalityId, {
      connected: counts.connected + 1,
      stale: counts.stale + Number(isStale),
    });
  }
  return {
    objectiveHours: freshForHours,
    at,
    connected: ages.length,
    fresh: ages.filter(({ isStale }) => !isStale).length,
    municipalities: [...byMunicipality].map(([nodeId, counts]) => ({
      nodeId,
      ...counts,
      isStale: counts.stale * 2 >= counts.connected,
    })),
    stale: ages.filter(({ isStale }) => isStale).map(({ nodeId }) => nodeId),
    days: days.map(({ recordedAt: _at, ...day }) => day).reverse(),
  };
}

const mostDays = 60;

/** A day that was counted again is replaced; days stay in order, the oldest leave. */
export function withDay(days: readonly FreshDay[], counted: FreshDay): FreshDay[] {
  return [...days.filter(({ day }) => day !== counted.day), counted]
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .slice(-mostDays);
}

/** What was heard later counts; undefined when nothing is news. */
export function withHeard(
  known: Heard['schools'],
  heard: readonly { nodeId: NodeId; municipalityId?: NodeId | undefined; at: Instant }[],
): Heard['schools'] | undefined {
  const news = heard.filter(({ nodeId, at }) => (known[nodeId]?.at ?? '') < at);
  if (news.length === 0) return undefined;
  const added = news.map(({ nodeId, municipalityId, at }) => [
    nodeId,
    { at, ...(municipalityId && { municipalityId }) },
  ]);
  return { ...known, ...Object.fromEntries(added) };
}
