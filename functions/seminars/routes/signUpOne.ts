import { covers, type Principal, reach } from '../../shared/access/admit.ts';
import { Refusal } from '../../shared/refusal.ts';
import { registrationReplySchema, type SignUp, signUpSchema } from '../contract/registrations.ts';
import { sessionParamsSchema } from '../contract/sessions.ts';
import type { SeminarRooms } from '../rooms.ts';
import { type Applicant, signUp } from '../signingUp.ts';
import { refuseUnseen, registrationViewOf } from '../views.ts';
import { route } from './route.ts';

export const signUpOne = route({
  method: 'POST',
  path: '/sessions/{sessionId}/registrations',
  summary:
    'Sign a person of one’s own organisations up: a seat, a place in the line, or the wait for approval',
  right: 'seminar.signUp',
  about: 'own',
  params: sessionParamsSchema,
  body: signUpSchema,
  creates: true,
  reply: registrationReplySchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal } = request;
    const before = await rooms.sessions.get(params.sessionId);
    refuseUnseen(before, principal);
    const scope = reach(principal, 'seminar.signUp');
    const applicant = await applicantOf(body, request.newId(), principal, rooms);
    if (!covers(scope, principal, applicant.path))
      throw new Refusal('foreignNode', 'It is not your organisation', { scope });
    const awaitsApproval = before.signUp.needsApproval && principal?.role === 'school';
    const { session, registrations, today } = await signUp(
      before,
      [applicant],
      { request, awaitsApproval },
      rooms,
    );
    const [one] = registrations;
    if (!one) throw new Refusal('notFound', 'The sign-up is gone');
    return { ...registrationViewOf(one, session, today), sessionId: session.id };
  },
});

/** Somebody who is named in a request, from the asker's own organisation where none is said. */
export async function applicantOf(
  { nodeId, name, post, email, personId, duty, isSubstitute }: SignUp,
  id: string,
  principal: Principal,
  { paths }: Pick<SeminarRooms, 'paths'>,
): Promise<Applicant> {
  const own = nodeId ?? principal?.org ?? '';
  return {
    id,
    path: await paths.pathOf(own),
    person: { name, ...(post && { post }), ...(email && { email }), ...(personId && { personId }) },
    duty,
    isSubstitute,
  };
}
