import type { Day, Instant } from '../../shared/words.ts';
import type { Attendance, Mark, Registration, RegistrationStatus } from '../contract/registrations.ts';
import type { Session } from '../contract/sessions.ts';
import { plainCode } from './codes.ts';
import { withRegistration } from './seats.ts';

/** What stands last of each day: later marks correct earlier ones. */
export function hoursByDay(attendance: readonly Attendance[]): Map<Day, Attendance> {
  return new Map(attendance.map((mark) => [mark.date, mark]));
}

export function attendedHours({ attendance }: Pick<Registration, 'attendance'>): number {
  return [...hoursByDay(attendance).values()].reduce((sum, { hours }) => sum + hours, 0);
}

/** What attendance makes of somebody who had a seat: in part or not at all only once the session is over. */
export function attendedStatus(
  registration: Pick<Registration, 'attendance'>,
  { hours, state }: Pick<Session, 'hours' | 'state'>,
): RegistrationStatus {
  const attended = attendedHours(registration);
  if (attended >= hours) return 'full';
  if (state !== 'held') return 'booked';
  return attended > 0 ? 'partial' : 'noShow';
}

export interface Marked {
  result:
    | 'marked'
    | 'already'
    | 'corrected'
    | 'unknownCode'
    | 'cancelled'
    | 'notBooked'
    | 'otherDay'
    | 'tooManyHours';
  registration?: Registration;
  earlier?: Instant;
}

const seated = new Set<RegistrationStatus>(['booked', 'noShow', 'partial', 'full']);

interface Marking {
  at: Instant;
  by: string;
  byName?: string | undefined;
}

/**
 * Marks that somebody was there on a day. The same mark once more is harmless and says so: of two devices that saw the
 * person the earlier one counts, whichever had a connection first. Another number of hours corrects the first, and the
 * first stays in the record. A device whose clock is ahead saw nobody later than we heard of it.
 */
export function marked<S extends Pick<Session, 'registrations' | 'days' | 'hours' | 'state'>>(
  session: S,
  mark: Mark,
  { at, by, byName }: Marking,
): { session: S; marked: Marked } {
  const left = (result: Marked['result'], registration?: Registration) => ({
    session,
    marked: { result, ...(registration && { registration }) },
  });
  const registration = session.registrations.find(
    ({ id, code }) =>
      id === mark.registrationId || (mark.code !== undefined && plainCode(code) === plainCode(mark.code)),
  );
  if (!registration) return left('unknownCode');
  if (registration.status === 'cancelled') return left('cancelled', registration);
  if (!seated.has(registration.status)) return left('notBooked', registration);
  const day = session.days.find(({ date }) => date === mark.date);
  if (!day) return left('otherDay', registration);
  const hours = mark.hours ?? day.hours;
  if (hours > day.hours) return left('tooManyHours', registration);
  const earlier = hoursByDay(registration.attendance).get(mark.date);
  const seenAt = mark.at !== undefined && mark.at < at ? mark.at : at;
  const isSame = earlier?.hours === hours;
  if ((isSame && earlier.at <= seenAt) || (!earlier && hours === 0)) {
    const { marked: same } = left('already', registration);
    return { session, marked: { ...same, ...(earlier && { earlier: earlier.at }) } };
  }
  const attendance: Attendance[] = [
    ...registration.attendance,
    {
      date: mark.date,
      hours,
      at: seenAt,
      by,
      ...(byName && { byName }),
      how: mark.code === undefined ? 'list' : 'code',
      recordedAt: at,
    },
  ];
  const after = { ...registration, attendance, status: attendedStatus({ attendance }, session) };
  return {
    session: withRegistration(session, after),
    marked: {
      result: isSame ? 'already' : earlier ? 'corrected' : 'marked',
      registration: after,
      ...(earlier && { earlier: isSame ? seenAt : earlier.at }),
    },
  };
}

/** The session is over: whoever had a seat was there in full, in part, or not. */
export function withAttendanceClosed<S extends Session>(session: S): S {
  const held = { ...session, state: 'held' as const };
  return {
    ...held,
    registrations: session.registrations.map((one) =>
      seated.has(one.status) ? { ...one, status: attendedStatus(one, held) } : one,
    ),
  };
}
