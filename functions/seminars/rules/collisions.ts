import type { Booking } from '../contract/agenda.ts';
import type { TimeOfDay } from '../contract/words.ts';
import { travelMinutes } from './travel.ts';

type Held = Pick<Booking, 'from' | 'to' | 'venueId' | 'point'>;

/**
 * Whether one owner can hold both bookings of a day: an interval has its end outside, and between two venues there has
 * to be time for the way. Undefined when both can be held; else the minutes of the way that were missing, 0 for a
 * plain overlap.
 */
export function collision(one: Held, other: Held): number | undefined {
  const overlaps = one.from < other.to && other.from < one.to;
  if (overlaps) return 0;
  const gap = Math.max(one.from, other.from) - Math.min(one.to, other.to);
  const way = travelMinutes(one, other);
  return gap < way ? way : undefined;
}

export function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

export function timeOf(minutes: number): TimeOfDay {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
