import { proposalListSchema } from '../contract/incidents.ts';
import { route } from './route.ts';

export const listProposals = route({
  method: 'GET',
  path: '/incident-proposals',
  summary: 'Incidents that tickets of one district and topic speak for, and nobody has decided yet',
  right: 'ticket.work',
  about: 'region',
  reply: proposalListSchema,
  handle: async (_input, { incidents }, { principal }) => ({
    items: await incidents.openProposals(principal?.path[0] ?? ''),
  }),
});
