import { effectViewSchema } from '../contract/effects.ts';
import { sessionParamsSchema } from '../contract/sessions.ts';
import { route } from './route.ts';

export const getEffect = route({
  method: 'GET',
  path: '/sessions/{sessionId}/effect',
  summary:
    'How the schools of a session’s participants changed against similar ones, as the last night reckoned it',
  right: 'effect.view',
  about: async ({ params }, { sessions }) => (await sessions.get(params.sessionId)).regionId,
  params: sessionParamsSchema,
  reply: effectViewSchema,
  handle: async ({ params: { sessionId } }, { effects }) => {
    const effect = await effects.find(sessionId);
    return effect ? { effect } : {};
  },
});
