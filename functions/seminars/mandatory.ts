import type { Notice } from '../messaging/contract.ts';
import type { Change } from '../shared/change.ts';
import type { Instant, NodeId } from '../shared/words.ts';
import type { Session } from './contract/sessions.ts';
import { when, worded } from './notices.ts';
import type { SeminarRooms } from './rooms.ts';
import { isLive } from './rules/seats.ts';

type Rooms = Pick<SeminarRooms, 'register'>;
type Asked = Pick<Session, 'mandatory' | 'invited' | 'regionId' | 'days'>;

/**
 * Who has to come: those a coverage plan has invited, else all nodes of the kind that the tree holds on the session's first
 * day; undefined where nobody has to.
 */
export async function mandatoryNodes(
  { mandatory, invited, regionId, days }: Asked,
  { register }: Rooms,
): Promise<NodeId[] | undefined> {
  if (invited) return [...invited];
  if (!mandatory) return undefined;
  const day = days[0]?.date ?? '';
  const all =
    mandatory === 'municipalities'
      ? await register.municipalities(regionId)
      : (await register.schoolsOfRegion(regionId)).filter(({ legalPerson }) => legalPerson);
  return all
    .filter(({ opensOn, closedOn }) => opensOn <= day && (!closedOn || day < closedOn))
    .map(({ id }) => id);
}

/** Nodes that nobody is signed up from. */
export function missingOf(
  nodes: readonly NodeId[],
  { registrations }: Pick<Session, 'registrations'>,
): NodeId[] {
  const coming = new Set(registrations.filter(isLive).flatMap(({ path }) => path.at(-1) ?? []));
  return nodes.filter((id) => !coming.has(id));
}

/** The session with the word that those who have to come are told of it now; without one where nobody has to. */
export async function withInvitations(session: Session, at: Instant, rooms: Rooms): Promise<Session> {
  const { invitations: _before, ...rest } = session;
  const nodes = await mandatoryNodes(session, rooms);
  return nodes && nodes.length > 0
    ? { ...rest, invitations: { at, to: missingOf(nodes, session).length } }
    : rest;
}

/**
 * What those who have to come are told: of the session and its time by each change that invites them, which are its
 * announcement, its moves and a list that is made later; of its cancellation, where they have signed nobody up.
 */
export async function invitationsOf(
  session: Session,
  { action, at }: Change,
  rooms: Rooms,
): Promise<Notice[]> {
  const { id, invitations, registrations } = session;
  const isCalledOff = action === 'cancelSession' && invitations !== undefined;
  if (invitations?.at !== at && !isCalledOff) return [];
  const nodes = missingOf((await mandatoryNodes(session, rooms)) ?? [], session);
  const signedUp = new Set(registrations.flatMap(({ path }) => path.at(-1) ?? []));
  const told = isCalledOff ? nodes.filter((node) => !signedUp.has(node)) : nodes;
  const municipalities = new Set(
    (await rooms.register.municipalities(session.regionId)).map((one) => one.id),
  );
  const telling = isCalledOff
    ? { ...calledOff(session), cause: `seminars.invitationVoid:${id}` }
    : { ...invitation(session), cause: `seminars.invited:${id}:${session.startsAt}` };
  return told.map((nodeId) => ({
    ...telling,
    to: { role: municipalities.has(nodeId) ? 'municipal' : 'school', nodeId },
    path: `/seminars/sessions/${id}`,
    at,
  }));
}

function invitation({ title, days }: Session) {
  return worded(
    {
      ru: `Приглашение на занятие: ${title.ru}`.slice(0, 500),
      en: `Invitation to a session: ${title.en || title.ru}`.slice(0, 500),
    },
    {
      ru: `Ваша организация в списке тех, кто обязан участвовать. Занятие ${when(days)}. Запишите участника на странице занятия.`,
      en: `Your organisation is on the list of those who have to come. The session is on ${when(days)}. Sign a participant up on its page.`,
    },
  );
}

function calledOff({ title, days, steps }: Session) {
  const reason = steps.at(-1)?.reason ?? '';
  return worded(
    {
      ru: `Приглашение отменено: ${title.ru}`.slice(0, 500),
      en: `Invitation withdrawn: ${title.en || title.ru}`.slice(0, 500),
    },
    {
      ru: `Занятие ${when(days)}, на которое приглашали вашу организацию, не состоится. Причина: ${reason}`,
      en: `The session on ${when(days)} that your organisation was invited to will not be held. Reason: ${reason}`,
    },
  );
}
