import { savedViewsSchema } from '../contract/desk.ts';
import { route } from './route.ts';

export const listViews = route({
  method: 'GET',
  path: '/views',
  summary: 'Saved views of the desk: one’s own, and those the team shares',
  right: 'ticket.work',
  about: 'region',
  reply: savedViewsSchema,
  handle: async (_input, { views }, { principal }) => ({
    items: await views.of(principal?.sub ?? '', principal?.path[0] ?? ''),
  }),
});
