import { activationViewSchema } from '../contract/activation.ts';
import { schoolParamsSchema } from '../contract/words.ts';
import { activationView } from '../views.ts';
import { route } from './route.ts';

export const getActivation = route({
  method: 'GET',
  path: '/schools/{nodeId}/activation',
  summary: 'The four steps of a school to the platform, with their days and sources',
  right: 'activation.view',
  about: ({ params }) => params.nodeId,
  params: schoolParamsSchema,
  reply: activationViewSchema,
  handle: async ({ params }, { activations, school, today }) => {
    const { nodeId, path } = await school(params.nodeId);
    return activationView(nodeId, await activations.of(nodeId), await today(path[0] ?? nodeId));
  },
});
