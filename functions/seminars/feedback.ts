import type { Notice } from '../messaging/contract.ts';
import type { Principal } from '../shared/access/admit.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Instant } from '../shared/words.ts';
import type { Registration } from './contract/registrations.ts';
import type { Session } from './contract/sessions.ts';
import { registrationOf, ticketOf } from './feedbackTickets.ts';
import { worded } from './notices.ts';
import { byOrganisation, headOf, reached } from './reminding.ts';
import type { SeminarRooms } from './rooms.ts';
import { feedbackUntil, hasAttended, isFeedbackOpen } from './rules/feedback.ts';
import { isSamePerson } from './rules/people.ts';

/** Whose form a ticket opens. Refuses with `notFound` what is no ticket of the session’s, and who was not there. */
export async function attendedBy(
  sessionId: string,
  ticket: string,
  { feedback, sessions }: Pick<SeminarRooms, 'feedback' | 'sessions'>,
): Promise<{ session: Session; registration: Registration }> {
  const key = await feedback.kept(sessionId);
  const registrationId = key && registrationOf(ticket, key);
  const session = registrationId ? await sessions.find(sessionId) : undefined;
  const registration = session?.registrations.find(({ id }) => id === registrationId);
  if (!session || !registration || !hasAttended(registration))
    throw new Refusal('notFound', 'The link leads to no session that was attended');
  return { session, registration };
}

/**
 * Once a session is closed: a link to the three questions for everybody who was there and can be reached; where nobody of
 * an organisation can, whoever answers for it is told where the questions stand.
 */
export async function asksFor(
  session: Session,
  at: Instant,
  { feedback }: Pick<SeminarRooms, 'feedback'>,
): Promise<Notice[]> {
  const attended = session.registrations.filter(hasAttended);
  if (attended.length === 0) return [];
  const key = await feedback.keyOf(session.id);
  const asked = worded(
    {
      ru: `Как прошло занятие? ${session.title.ru}`.slice(0, 500),
      en: `How was the session? ${session.title.en || session.title.ru}`.slice(0, 500),
    },
    {
      ru: 'Ответьте на три вопроса: это займёт минуту. Тренер увидит ответы без имён. Ответ можно изменить в течение 14 дней.',
      en: 'Answer three questions: it takes a minute. The trainer sees answers without names. You may change yours for 14 days.',
    },
  );
  const cause = `seminars.feedback:${session.id}`;
  const personal = attended.flatMap((one): Notice[] => {
    const to = reached(one);
    const path = `/feedback/${session.id}/${ticketOf(one.id, key)}`;
    return to ? [{ ...asked, to, path, at, cause: `${cause}:${one.id}` }] : [];
  });
  const unreached = byOrganisation(attended.filter((one) => !reached(one)));
  const heads = unreached.map(
    ({ nodeId, path }): Notice => ({
      ...asked,
      to: headOf(nodeId, path),
      path: '/seminars',
      at,
      cause: `${cause}:${nodeId}`,
    }),
  );
  return [...personal, ...heads];
}

/** Furthest back a session may have begun that is still open to be judged. */
const daysLookedAt = 40;

/**
 * What the own people may say something of: of a school or an authority everybody's, as it often has one account; of
 * others the person's own. 2 read units, and for each session of the last weeks 2 and 0.5 a person.
 */
export async function ownFeedback(principal: NonNullable<Principal>, rooms: SeminarRooms) {
  const now = rooms.clock.now();
  const since = new Date(now.getTime() - daysLookedAt * 86_400_000).toISOString().slice(0, 10);
  const answersForAll = principal.role === 'school' || principal.role === 'municipal';
  const training = await rooms.trainings.find(principal.org);
  const attended = (training?.entries ?? []).filter(
    (entry) =>
      entry.startsOn >= since &&
      hasAttended(entry) &&
      (answersForAll || isSamePerson({ name: entry.personName }, { name: principal.name ?? '' })),
  );
  const cards = await rooms.sessions.cards(attended.map(({ sessionId }) => sessionId));
  const open = cards.filter((card) => isFeedbackOpen(card, now.toISOString()));
  const keys = new Map(
    await Promise.all(open.map(async ({ id }) => [id, await rooms.feedback.keyOf(id)] as const)),
  );
  const answered = await rooms.feedback.ofMany(attended.filter(({ sessionId }) => keys.has(sessionId)));
  return attended.flatMap(({ sessionId, registrationId, title, personName }) => {
    const key = keys.get(sessionId);
    const card = open.find(({ id }) => id === sessionId);
    if (!key || !card) return [];
    return [
      {
        sessionId,
        title,
        personName,
        ticket: ticketOf(registrationId, key),
        until: feedbackUntil(card),
        isAnswered: answered.some((one) => one.registrationId === registrationId),
      },
    ];
  });
}
