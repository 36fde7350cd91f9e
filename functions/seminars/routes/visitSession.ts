import { Refusal } from '../../shared/refusal.ts';
import { registrationReplySchema, visitorSignUpSchema } from '../contract/registrations.ts';
import { sessionParamsSchema } from '../contract/sessions.ts';
import { signUp } from '../signingUp.ts';
import { refuseUnseen, registrationViewOf } from '../views.ts';
import { route } from './route.ts';

export const visitSession = route({
  method: 'POST',
  path: '/sessions/{sessionId}/visitors',
  summary:
    'Sign oneself up for an open session without a login; the school is named, the letter goes to the address',
  right: 'seminar.visit',
  about: 'own',
  open: true,
  params: sessionParamsSchema,
  body: visitorSignUpSchema,
  creates: true,
  reply: registrationReplySchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal } = request;
    const before = await rooms.sessions.get(params.sessionId);
    refuseUnseen(before, principal);
    if (before.signUp.by !== 'open')
      throw new Refusal('signUpNotOpen', 'Schools sign people up for this session');
    const { nodeId, consent: _given, post, ...person } = body;
    const path = await rooms.paths.pathOf(nodeId);
    if (path[0] !== before.regionId) throw new Refusal('notFound', `No node ${nodeId}`, { node: nodeId });
    const { session, registrations, today } = await signUp(
      before,
      [{ id: request.newId(), path, person: { ...person, ...(post && { post }) } }],
      { request, awaitsApproval: before.signUp.needsApproval },
      rooms,
    );
    const [one] = registrations;
    if (!one) throw new Refusal('notFound', 'The sign-up is gone');
    return { ...registrationViewOf(one, session, today), sessionId: session.id };
  },
});
