import { covers, type Principal } from '../shared/access/admit.ts';
import { scopeOf } from '../shared/access/policy.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type { Certificate, CertificateView } from './contract/certificates.ts';
import type { Registration, RegistrationView } from './contract/registrations.ts';
import type { Session, SessionView } from './contract/sessions.ts';
import { mandatoryNodes, missingOf } from './mandatory.ts';
import { keyOfMaterial, linkValidSeconds } from './materials.ts';
import type { SeminarRooms } from './rooms.ts';
import { attendedHours } from './rules/attendance.ts';
import { cardOf } from './rules/cards.ts';
import { isOpenState, placeInLine, signUpClosesAt } from './rules/seats.ts';
import { mayWith } from './sessionAccess.ts';

/** Drafts are for those who plan; a visitor is shown what is open; a municipality's own sessions are its own. */
export function isSeenBy(
  principal: Principal,
  { state, signUp, municipalityId }: Pick<Session, 'state' | 'signUp' | 'municipalityId'>,
): boolean {
  if (!principal) return state !== 'draft' && signUp.by === 'open';
  const isRegional = principal.path.length === 1;
  const isForeign = municipalityId !== undefined && municipalityId !== principal.path[1];
  if (!isRegional && isForeign) return false;
  if (state !== 'draft') return true;
  const plans = scopeOf('seminar.plan', principal.role) !== undefined || principal.role === 'leadership';
  return plans && (isRegional || municipalityId !== undefined);
}

/** Of another region nothing is told; of a draft, and to a visitor of what is not open, not even that it is there. */
export function refuseUnseen(session: Session, principal: Principal): void {
  if (principal && !covers('region', principal, [session.regionId]))
    throw new Refusal('foreignNode', 'The session is of another region', { scope: 'region' });
  const isHidden = principal ? session.state === 'draft' : true;
  if (isHidden && !isSeenBy(principal, session)) throw new Refusal('notFound', `No session ${session.id}`);
}

export async function sessionViewOf(
  session: Session,
  principal: Principal,
  now: Date,
  rooms: SeminarRooms,
): Promise<SessionView> {
  const [programme, venue, trainers] = await Promise.all([
    rooms.programmes.find(session.programmeId),
    session.place && rooms.venues.find(session.place.venueId),
    rooms.trainers.getMany(session.trainers),
  ]);
  const room = venue?.rooms.find(({ id }) => id === session.place?.roomId);
  const closesAt = signUpClosesAt(session);
  const plans = principal && scopeOf('seminar.plan', principal.role) !== undefined;
  const asked = await mandatoryOf(session, rooms);
  return {
    ...cardOf(session),
    ...(venue && room && { placeName: { venue: venue.name, room: room.name, address: venue.address } }),
    trainerNames: trainers.map(({ id, name, organisation }) => ({ id, name, organisation })),
    programmeTitle: programme?.title ?? session.title,
    steps: session.steps.map(({ by: _by, ...step }) => step),
    signUpClosesAt: closesAt,
    isSignUpOpen: isOpenState(session) && now.toISOString() < closesAt,
    ...(asked && { mandatoryNodes: asked }),
    mayEdit: Boolean(plans) && (await mayWith(session, 'seminar.plan', principal, rooms)),
    materialLinks: await Promise.all(
      session.materials.map(async ({ id, name }) => ({
        id,
        url: await rooms.files.link(keyOfMaterial(id), { validForSeconds: linkValidSeconds, fileName: name }),
      })),
    ),
  };
}

async function mandatoryOf(session: Session, rooms: SeminarRooms): Promise<SessionView['mandatoryNodes']> {
  const nodes = await mandatoryNodes(session, rooms);
  if (!nodes) return undefined;
  const missing = missingOf(nodes, session);
  return { of: nodes.length, signedUp: nodes.length - missing.length, missing };
}

export function registrationViewOf(one: Registration, session: Session, today: Day): RegistrationView {
  const line = placeInLine(session, one.id, today);
  return { ...one, attendedHours: attendedHours(one), ...(line && { line }) };
}

/** Names that somebody may read: all of them for whoever runs the session, else those of one's own organisations. */
export function namesFor(session: Session, principal: Principal, runsIt: boolean): Registration[] {
  const scope = scopeOf('seminar.roll', principal?.role ?? 'public');
  if (scope === 'region' || runsIt) return session.registrations;
  if (scope !== 'municipality' && scope !== 'school') return [];
  return session.registrations.filter(({ path }) => covers(scope, principal, path as NodeId[]));
}

export function certificateViewOf({
  number,
  registrationId,
  name,
  hours,
  issuedOn,
  annulled,
  replaced,
  version,
}: Certificate): CertificateView {
  return {
    number,
    registrationId,
    name,
    hours,
    issuedOn,
    ...(annulled && { annulled: { at: annulled.at, reason: annulled.reason } }),
    replaced: replaced.map((one) => ({
      number: one.number,
      at: one.annulled.at,
      reason: one.annulled.reason,
    })),
    version,
  };
}
