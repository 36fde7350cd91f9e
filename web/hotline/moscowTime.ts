import { dayOf, momentOf, timeOfDay } from '../../functions/shared/calendar/zone.ts';
import type { Instant } from '../../functions/shared/words.ts';

/** Where the clocks hang by which people here write times. */
const zone = 'Europe/Moscow';
const msInMinute = 60_000;

/** `2011-09-20T10:15` of a field as the moment it stands for; undefined while it is not one. */
export function momentOfField(typed: string): Instant | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(typed);
  if (!match?.[1]) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return new Date(momentOf(match[1], minutes * msInMinute, zone)).toISOString();
}

/** A moment as a field of date and time shows it. */
export function fieldOfMoment(instant: Instant): string {
  const at = new Date(instant);
  const minutes = Math.floor(timeOfDay(at, zone) / msInMinute);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${dayOf(at, zone)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
