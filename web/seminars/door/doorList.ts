import { z } from 'zod';
import type { RegistrationView } from '../../../functions/seminars/contract/registrations.ts';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import { plainCode } from '../../../functions/seminars/rules/codes.ts';
import { isSeated } from '../../../functions/seminars/rules/seats.ts';
import type { Day, Instant } from '../../../functions/shared/words.ts';

/** Somebody on the list at the door, as far as the door needs to know them. */
const guestSchema = z.object({
  code: z.string(),
  name: z.string(),
  standing: z.enum(['booked', 'notBooked', 'cancelled']),
  /** By day, when the person was marked there. */
  seen: z.record(z.string(), z.string()),
});
export type Guest = z.infer<typeof guestSchema>;

/** A check-in made on this device that the server has not heard of. */
export const checkInSchema = z.object({ code: z.string(), date: z.string(), at: z.string() });
export type CheckIn = z.infer<typeof checkInSchema>;

/** What is kept on the device: the list as it was last read, and what waits to be sent. */
export const doorSchema = z.object({
  sessionId: z.string(),
  guests: z.array(guestSchema),
  readAt: z.string(),
  queue: z.array(checkInSchema),
});
export type Door = z.infer<typeof doorSchema>;

export function guestsOf(items: readonly RegistrationView[]): Guest[] {
  return items.map(({ code, person, status, attendance }) => ({
    code,
    name: person.name,
    standing: status === 'cancelled' ? 'cancelled' : isSeated(status) ? 'booked' : 'notBooked',
    // Later marks correct earlier ones; no hours take a mark back.
    seen: Object.fromEntries(
      [...new Map(attendance.map((mark) => [mark.date, mark])).values()]
        .filter(({ hours }) => hours > 0)
        .map(({ date, at }) => [date, at]),
    ),
  }));
}

/** The day on which somebody at the door is marked: today’s, else the last that has passed. */
export function dayAtDoor({ days }: Pick<SessionView, 'days'>, today: Day): Day | undefined {
  return days.findLast(({ date }) => date <= today)?.date;
}

/** What a code holds: the code alone as it is typed, or the address within a drawn one with its session. */
export function readCode(text: string): { code: string; sessionId?: string } {
  const address = /\/seminars\/sessions\/([^/?#]+)\/door\?code=([^&#]+)/.exec(text);
  const [, sessionId, code] = address ?? [];
  return sessionId && code ? { code: decodeURIComponent(code), sessionId } : { code: text };
}

/** What comes of a code at the door. */
export type Met =
  | { result: 'marked'; name: string; checkIn: CheckIn }
  | { result: 'already'; name: string; at: Instant }
  | { result: 'cancelled' | 'notBooked'; name: string }
  | { result: 'otherSession' | 'unknownCode' };

/** Looks a code up in the list on this device, with what waits to be sent: nobody is marked twice without being told. */
export function meet(
  { sessionId, guests, queue }: Pick<Door, 'sessionId' | 'guests' | 'queue'>,
  text: string,
  { date, at }: { date: Day; at: Instant },
): Met {
  const read = readCode(text);
  if (read.sessionId !== undefined && read.sessionId !== sessionId) return { result: 'otherSession' };
  const guest = guests.find(({ code }) => plainCode(code) === plainCode(read.code));
  if (!guest) return { result: 'unknownCode' };
  const { code, name, standing } = guest;
  if (standing !== 'booked') return { result: standing, name };
  const waits = queue.find((one) => one.code === code && one.date === date);
  const seen = waits?.at ?? guest.seen[date];
  if (seen) return { result: 'already', name, at: seen };
  return { result: 'marked', name, checkIn: { code, date, at } };
}

/** The door once the server has answered: what was sent waits no longer, and whom it took is seen before the list is read again. */
export function answered(door: Door, sent: readonly CheckIn[], taken: readonly CheckIn[]): Door {
  const seenNow = (code: string) =>
    Object.fromEntries(taken.filter((one) => one.code === code).map(({ date, at }) => [date, at]));
  return {
    ...door,
    guests: door.guests.map((guest) => ({ ...guest, seen: { ...seenNow(guest.code), ...guest.seen } })),
    queue: door.queue.filter((one) => !sent.includes(one)),
  };
}

/** Those who are here on a day, by the list and by what waits. */
export function hereOn(
  { guests, queue }: Pick<Door, 'guests' | 'queue'>,
  date: Day,
): { here: number; of: number } {
  const booked = guests.filter(({ standing }) => standing === 'booked');
  const waiting = new Set(queue.filter((one) => one.date === date).map(({ code }) => code));
  return {
    here: booked.filter(({ code, seen }) => seen[date] !== undefined || waiting.has(code)).length,
    of: booked.length,
  };
}
