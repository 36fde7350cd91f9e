import { covers, reach } from '../../shared/access/admit.ts';
import { Refusal } from '../../shared/refusal.ts';
import { registrationsReplySchema, signUpManySchema } from '../contract/registrations.ts';
import { sessionParamsSchema } from '../contract/sessions.ts';
import { isSamePerson } from '../rules/people.ts';
import { isLive } from '../rules/seats.ts';
import { type Applicant, signUp } from '../signingUp.ts';
import { refuseUnseen, registrationViewOf } from '../views.ts';
import { route } from './route.ts';
import { applicantOf } from './signUpOne.ts';

export const signUpMany = route({
  method: 'POST',
  path: '/sessions/{sessionId}/lists',
  summary:
    'Sign many people up in their order; those who are signed up already or are of others are left out and named',
  right: 'seminar.signUp',
  about: 'own',
  params: sessionParamsSchema,
  body: signUpManySchema,
  creates: true,
  reply: registrationsReplySchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal, now } = request;
    const scope = reach(principal, 'seminar.signUp');
    const before = await rooms.sessions.get(params.sessionId);
    refuseUnseen(before, principal);
    const id = request.newId();
    const all = await Promise.all(
      body.participants.map((one, at) => applicantOf(one, `${id}-${at}`, principal, rooms)),
    );
    const refused: { at: number; name: string; code: string }[] = [];
    const taken: Applicant[] = [];
    for (const [at, one] of all.entries()) {
      const code = covers(scope, principal, one.path) ? undefined : 'foreignNode';
      const twice = isTwice(one, taken, before.registrations) ? 'alreadySignedUp' : undefined;
      if (code ?? twice) refused.push({ at, name: one.person.name, code: code ?? twice ?? '' });
      else taken.push(one);
    }
    if (taken.length === 0 && refused.every(({ code }) => code === 'foreignNode'))
      throw new Refusal('foreignNode', 'None of these organisations is yours', { scope });
    const awaitsApproval = before.signUp.needsApproval && principal?.role === 'school';
    const { session, registrations } =
      taken.length > 0
        ? await signUp(before, taken, { request, awaitsApproval }, rooms)
        : { session: before, registrations: [] };
    const { today } = await rooms.momentIn(session.regionId, now);
    return { items: registrations.map((one) => registrationViewOf(one, session, today)), refused };
  },
});

/** By another request, or earlier in this list; what this very request made before is not meant. */
function isTwice(
  { id, path, person }: Applicant,
  before: readonly Applicant[],
  standing: readonly { id: string; status: never | string; path: string[]; person: { name: string } }[],
): boolean {
  const others = [...before, ...standing.filter((one) => one.id !== id && isLive(one as never))];
  return others.some((other) => other.path.at(-1) === path.at(-1) && isSamePerson(other.person, person));
}
