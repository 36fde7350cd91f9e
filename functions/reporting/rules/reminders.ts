import { daysBetween } from '../../shared/calendar/day.ts';
import type { Verdict } from '../../shared/evidence.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day, Instant, NodeId } from '../../shared/words.ts';
import type { Outcome, Reminder, ReminderDay } from '../contract/reminders.ts';

/** So many messages of a municipality fit into the record of one day. */
export const remindersPerDay = 20;

/** Schools that have been reminded of a measure that day. */
export function remindedOf(number: string, day: Pick<ReminderDay, 'reminders'> | undefined): Set<NodeId> {
  const sent = (day?.reminders ?? []).filter((reminder) => reminder.number === number);
  return new Set(sent.flatMap(({ schools }) => schools.map(({ schoolId }) => schoolId)));
}

/**
 * The day with one more reminder. Refuses `remindedToday` with the schools that were reminded of the measure already,
 * and `tooManyReminders` when the day is full.
 */
export function withReminder(day: ReminderDay, reminder: Reminder): ReminderDay {
  if (day.reminders.length >= remindersPerDay)
    throw new Refusal('tooManyReminders', `No more than ${remindersPerDay} messages a day`, {
      most: remindersPerDay,
    });
  const already = remindedOf(reminder.number, day);
  const repeated = reminder.schools.flatMap(({ schoolId }, index) =>
    already.has(schoolId)
      ? [{ pointer: `/body/schools/${index}`, code: 'remindedToday', params: { schoolId } }]
      : [],
  );
  if (repeated.length > 0)
    throw new Refusal(
      'remindedToday',
      'A school is reminded of one measure once a day',
      { count: repeated.length },
      repeated,
    );
  return { ...day, reminders: [...day.reminders, reminder] };
}

/**
 * What came of a reminder at a school: the first day after it on which the product knew the measure to be satisfied, in
 * the period reminded of or a later one. Counted from what was learned, not from the date a fact was given.
 */
export function outcomeOf(
  { at, day }: { at: Instant; day: Day },
  verdicts: readonly Pick<Verdict, 'history'>[],
  today: Day,
  dayOf: (at: Instant) => Day,
): Outcome {
  const after = verdicts
    .flatMap(({ history }) => history)
    .filter(({ status, knownSince }) => status === 'satisfied' && Date.parse(knownSince) > Date.parse(at))
    .map(({ knownSince }) => dayOf(knownSince))
    .filter((known) => known <= today)
    .sort()[0];
  return after === undefined
    ? { kind: 'notYet', days: Math.max(0, daysBetween(day, today)) }
    : { kind: 'satisfied', on: after, days: daysBetween(day, after) };
}
