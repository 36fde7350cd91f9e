import type { Notice } from '../messaging/contract.ts';
import type { Instant, NodeId } from '../shared/words.ts';
import type { Venue } from './contract/places.ts';
import type { Registration } from './contract/registrations.ts';
import type { Session } from './contract/sessions.ts';
import { when, worded } from './notices.ts';
import type { RemindedBefore } from './rules/reminders.ts';

interface Reminder {
  before: RemindedBefore;
  at: Instant;
  venue?: Venue | undefined;
}

/**
 * A reminder to everybody who has a seat and can be reached, and one to whoever answers for each organisation with all
 * of its people in it. The cause names the beginning, so that each is told once, and anew of a session that was moved.
 */
export function remindersOf(session: Session, reminder: Reminder): Notice[] {
  const booked = session.registrations.filter(({ status }) => status === 'booked');
  const cause = `seminars.reminder:${session.id}:${session.startsAt}:${reminder.before}`;
  const telling = { path: `/seminars/sessions/${session.id}`, at: reminder.at };
  const place = placeText(session, reminder.venue);
  const personal = booked.flatMap((one): Notice[] => {
    const to = reached(one);
    return to ? [{ ...telling, ...forPerson(session, one, place), to, cause: `${cause}:${one.id}` }] : [];
  });
  const heads = byOrganisation(booked).map(
    ({ nodeId, path, people }): Notice => ({
      ...telling,
      ...forHead(session, people, place),
      to: headOf(nodeId, path),
      cause: `${cause}:${nodeId}`,
    }),
  );
  return [...personal, ...heads];
}

/** Whoever is signed up, by the organisation that sends them. */
export function byOrganisation(registrations: readonly Registration[]) {
  const nodeIds = [...new Set(registrations.flatMap(({ path }) => path.at(-1) ?? []))];
  return nodeIds.map((nodeId) => {
    const people = registrations.filter(({ path }) => path.at(-1) === nodeId);
    return { nodeId, path: people[0]?.path ?? [], people };
  });
}

export function reached({ person }: Registration): Notice['to'] | undefined {
  if (person.personId) return { personId: person.personId };
  return person.email ? { email: person.email, language: 'ru' } : undefined;
}

export function headOf(nodeId: NodeId, path: readonly NodeId[]): Notice['to'] {
  return { role: path.length > 2 ? 'school' : 'municipal', nodeId };
}

function placeText({ place, onlineUrl }: Session, venue: Venue | undefined): { ru: string; en: string } {
  const room = venue?.rooms.find(({ id }) => id === place?.roomId);
  if (venue && room) {
    const where = `${venue.name}, ${room.name}, ${venue.address}`;
    return { ru: ` Где: ${where}.`, en: ` Where: ${where}.` };
  }
  return onlineUrl ? { ru: ` Трансляция: ${onlineUrl}`, en: ` Broadcast: ${onlineUrl}` } : { ru: '', en: '' };
}

type Place = ReturnType<typeof placeText>;

function titleOf({ title, days }: Session) {
  return {
    ru: `Напоминание: ${title.ru}, ${when(days.slice(0, 1))}`.slice(0, 500),
    en: `Reminder: ${title.en || title.ru}, ${when(days.slice(0, 1))}`.slice(0, 500),
  };
}

function forPerson(session: Session, { person, code }: Registration, place: Place) {
  const held = when(session.days);
  return worded(titleOf(session), {
    ru: `${person.name}, ждём вас на занятии ${held}.${place.ru} Код для отметки на входе — ${code}. Если прийти не получится, откажитесь от места: его займёт следующий в очереди.`,
    en: `${person.name}, you are expected at the session on ${held}.${place.en} Your code at the door is ${code}. If you cannot come, give your seat up: the next in line will take it.`,
  });
}

function forHead(session: Session, people: readonly Registration[], place: Place) {
  const held = when(session.days);
  const named = people.map(({ person, code }) => `${person.name} (${code})`).join('; ');
  return worded(titleOf(session), {
    ru: `От вашей организации записаны: ${named}. Занятие ${held}.${place.ru} В скобках — код для отметки на входе.`,
    en: `Signed up from your organisation: ${named}. The session is on ${held}.${place.en} The code at the door is in brackets.`,
  });
}
