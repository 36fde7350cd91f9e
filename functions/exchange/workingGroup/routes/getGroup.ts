import { workingGroupViewSchema } from '../../contract/workingGroup.ts';
import { route } from '../../routes/route.ts';

export const getGroup = route({
  method: 'GET',
  path: '/group',
  summary: 'The working group on the exchange: the acts that made it and its members, oldest act first',
  right: 'group.view',
  about: 'own',
  reply: workingGroupViewSchema,
  handle: async (_input, { groups }, { principal }) => {
    const { acts, version } = await groups.of(principal?.path[0] ?? '');
    return { acts, version };
  },
});
