import type { Notice } from '../messaging/contract.ts';
import { civilOf, padTwo } from '../shared/calendar/day.ts';
import type { Change } from '../shared/change.ts';
import type { Wording } from '../shared/words.ts';
import type { Registration } from './contract/registrations.ts';
import type { Session, SessionDay } from './contract/sessions.ts';
import { isLive } from './rules/seats.ts';

type Telling = Pick<Notice, 'cause' | 'title' | 'text' | 'urgent'>;

/** What people are told of a change of a session: those who are signed up, and those who teach. */
export function noticesOf(session: Session, { action, at }: Change, trainers: readonly string[]): Notice[] {
  const { id, version, registrations } = session;
  const path = `/seminars/sessions/${id}`;
  const to = (registration: Registration, telling: Telling): Notice[] =>
    addresseesOf(registration).map((addressee) => ({ ...telling, to: addressee, path, at }));
  const all = (people: readonly Registration[], telling: Telling): Notice[] => [
    ...distinct(people.flatMap((one) => to(one, telling))),
    ...trainers.map((email) => ({ ...telling, to: { email, language: 'ru' as const }, path, at })),
  ];
  if (action === 'moveSession')
    return all(registrations.filter(isLive), { ...moved(session), cause: `seminars.moved:${id}:${version}` });
  if (action === 'cancelSession')
    return all(
      registrations.filter(({ cancelled }) => cancelled?.reason === 'sessionCancelled'),
      { ...cancelled(session), cause: `seminars.cancelled:${id}` },
    );
  return registrations.flatMap((one) => {
    const telling = personalNotice(one, session, at);
    return telling ? to(one, { ...telling, cause: `${telling.cause}:${one.id}` }) : [];
  });
}

/** What happened to one person's sign-up in the change of that moment. */
function personalNotice(one: Registration, session: Session, at: string): Telling | undefined {
  if (one.offer?.at === at) return { ...offered(session, one.offer.expiresAt), cause: 'seminars.offered' };
  if (one.cancelled?.at === at && one.cancelled.reason === 'offerExpired')
    return { ...expired(session), cause: 'seminars.expired' };
  if (one.decided?.at === at && one.decided.by !== one.asked.by)
    return one.status === 'cancelled'
      ? { ...declined(session, one), cause: 'seminars.declined' }
      : { ...approved(session, one), cause: 'seminars.approved' };
  if (one.asked.at === at && one.asked.by === 'public' && one.status !== 'cancelled')
    return { ...signedUp(session, one), cause: 'seminars.signedUp' };
  return undefined;
}

/** By the address that was left, else whoever answers for the organisation. */
export function addresseesOf({ person, path }: Registration): Notice['to'][] {
  if (person.email) return [{ email: person.email, language: 'ru' }];
  const nodeId = path.at(-1);
  if (nodeId === undefined) return [];
  return [{ role: path.length > 2 ? 'school' : 'municipal', nodeId }];
}

function distinct(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((notice) => [JSON.stringify(notice.to), notice])).values()];
}

export function when(days: readonly SessionDay[]): string {
  return days.map(({ date, from, to }) => `${inDots(date)}, ${from}–${to}`).join('; ');
}

function inDots(day: string): string {
  const { year, month, dayOfMonth } = civilOf(day);
  return `${padTwo(dayOfMonth)}.${padTwo(month)}.${year}`;
}

export function worded(
  title: Wording,
  text: { ru: string; en: string },
  urgent = false,
): Omit<Telling, 'cause'> {
  return { title, text, urgent };
}

function moved({ title, days, steps }: Session) {
  const reason = steps.at(-1)?.reason;
  return worded(
    { ru: `Занятие перенесено: ${title.ru}`.slice(0, 500), en: `Session moved: ${title.en}`.slice(0, 500) },
    {
      ru: `Новое время: ${when(days)}. Запись сохранена.${reason ? ` Причина: ${reason}` : ''}`,
      en: `New time: ${when(days)}. Your place is kept.${reason ? ` Reason: ${reason}` : ''}`,
    },
    true,
  );
}

function cancelled({ title, days, steps }: Session) {
  const reason = steps.at(-1)?.reason ?? '';
  return worded(
    { ru: `Занятие отменено: ${title.ru}`.slice(0, 500), en: `Session cancelled: ${title.en}`.slice(0, 500) },
    {
      ru: `Занятие ${when(days)} не состоится. Причина: ${reason}`,
      en: `The session on ${when(days)} will not be held. Reason: ${reason}`,
    },
    true,
  );
}

function offered({ title, days }: Session, expiresAt: string) {
  return worded(
    { ru: `Освободилось место: ${title.ru}`.slice(0, 500), en: `A seat is free: ${title.en}`.slice(0, 500) },
    {
      ru: `Занятие ${when(days)}. Подтвердите участие: место удерживается до конца следующего рабочего дня.`,
      en: `Session on ${when(days)}. Confirm that you come: the seat is kept until ${expiresAt}.`,
    },
    true,
  );
}

function expired({ title }: Session) {
  return worded(
    {
      ru: `Место передано дальше: ${title.ru}`.slice(0, 500),
      en: `The seat was passed on: ${title.en}`.slice(0, 500),
    },
    {
      ru: 'Участие не подтвердили в срок, и место предложено следующему. Можно записаться снова.',
      en: 'Nobody confirmed in time, so the seat was offered to the next in line. You can sign up again.',
    },
  );
}

function approved({ title, days }: Session, { person, status, code }: Registration) {
  const isBooked = status === 'booked';
  return worded(
    { ru: `Заявка одобрена: ${title.ru}`.slice(0, 500), en: `Sign-up approved: ${title.en}`.slice(0, 500) },
    {
      ru: `${person.name}, занятие ${when(days)}. ${isBooked ? `Место есть, код для отметки — ${code}.` : 'Пока в листе ожидания.'}`,
      en: `${person.name}, session on ${when(days)}. ${isBooked ? `There is a seat, the code at the door is ${code}.` : 'In the waiting list for now.'}`,
    },
  );
}

function declined({ title }: Session, { person, cancelled: word }: Registration) {
  return worded(
    { ru: `Заявка отклонена: ${title.ru}`.slice(0, 500), en: `Sign-up declined: ${title.en}`.slice(0, 500) },
    {
      ru: `${person.name}. Причина: ${word?.reason ?? ''}`,
      en: `${person.name}. Reason: ${word?.reason ?? ''}`,
    },
  );
}

function signedUp({ title, days }: Session, { person, status, code }: Registration) {
  const isBooked = status === 'booked';
  return worded(
    { ru: `Вы записаны: ${title.ru}`.slice(0, 500), en: `You are signed up: ${title.en}`.slice(0, 500) },
    {
      ru: `${person.name}, занятие ${when(days)}. ${isBooked ? `Код для отметки на входе — ${code}.` : 'Заявка принята, о месте сообщим отдельно.'}`,
      en: `${person.name}, session on ${when(days)}. ${isBooked ? `Your code at the door is ${code}.` : 'We have your request and will tell you about a seat.'}`,
    },
  );
}
