import { periodBounds } from '../../shared/calendar/period.ts';
import type { NodeId } from '../../shared/words.ts';
import { type SchoolUsage, type UsageCategory, type UsageSums, usageCategories } from '../contract/usage.ts';
import type { Week } from '../contract/words.ts';
import type { CardPart, OpenPart, PlaceUsageWeek, SchoolCard } from '../open/contract.ts';
import { cardPart } from './openCard.ts';
import { openParts } from './suppress.ts';
import { addedUp, standingUsage } from './usage.ts';

/** Weeks of municipalities, by their ids. */
export type UsageOfPlaces = ReadonlyMap<NodeId, Readonly<Record<Week, UsageSums>>>;

/** A place's weeks as counted: all of them together, or those of one. */
export function usageWeeks(places: UsageOfPlaces, nodeId: NodeId | undefined): PlaceUsageWeek[] {
  return weeksOf(places, nodeId, (week, category) => {
    const sum = sumsIn(places, nodeId, week)[category];
    return sum && { of: sum.of, done: sum.entered, share: shareOf(sum.entered, sum.of) };
  });
}

/**
 * The same for everybody. What is told of a municipality is told beside all the others and their sum, whoever asks for
 * which, so that no two replies give a small count away.
 */
export function openUsageWeeks(places: UsageOfPlaces, nodeId: NodeId | undefined): PlaceUsageWeek[] {
  return weeksOf(places, nodeId, (week, category) => {
    const counted = [...places].flatMap(([id, weeks]) => {
      const sum = weeks[week]?.[category];
      return sum ? [{ id, of: sum.of, done: sum.entered }] : [];
    });
    const { total, parts } = openParts(counted);
    return nodeId === undefined ? total : parts[counted.findIndex(({ id }) => id === nodeId)];
  });
}

function weeksOf(
  places: UsageOfPlaces,
  nodeId: NodeId | undefined,
  partOf: (week: Week, category: UsageCategory) => OpenPart | undefined,
): PlaceUsageWeek[] {
  const told = [...places].filter(([id]) => nodeId === undefined || id === nodeId);
  const weeks = [...new Set(told.flatMap(([, one]) => Object.keys(one)))].sort();
  return weeks.map((week) => {
    const categories: PlaceUsageWeek['categories'] = {};
    for (const category of Object.keys(sumsIn(places, nodeId, week)) as UsageCategory[]) {
      const part = partOf(week, category);
      if (part) categories[category] = part;
    }
    return { week, ...periodBounds(week), categories };
  });
}

function sumsIn(places: UsageOfPlaces, nodeId: NodeId | undefined, week: Week): UsageSums {
  const sums = nodeId === undefined ? [...places.values()] : [places.get(nodeId) ?? {}];
  return addedUp(sums.map((weeks) => weeks[week] ?? {}));
}

function shareOf(done: number, of: number): number {
  return Math.round((done / of) * 1000) / 1000;
}

/** The latest week up to one that was counted, in the rounded figures of a card. */
export function cardUsage(weeks: readonly SchoolUsage[], upTo: Week): SchoolCard['usage'] {
  const latest = weeks.findLast(({ week, reports }) => week <= upTo && standingUsage(reports));
  const counts = latest && standingUsage(latest.reports)?.counts;
  if (!counts) return undefined;
  const categories: Partial<Record<UsageCategory, CardPart>> = {};
  for (const category of usageCategories) {
    const count = counts[category];
    if (count) categories[category] = cardPart({ of: count.of, done: count.entered });
  }
  return { week: latest.week, ...periodBounds(latest.week), categories };
}
