import { savedViewSchema, viewContentSchema } from '../contract/desk.ts';
import { route } from './route.ts';

export const createView = route({
  method: 'POST',
  path: '/views',
  summary: 'Keep the filters of the desk under a name, for oneself or for the team',
  right: 'ticket.work',
  about: 'region',
  body: viewContentSchema,
  creates: true,
  reply: savedViewSchema,
  handle: ({ body }, { views }, request) => {
    const { sub = '', name, path = [] } = request.principal ?? {};
    const [regionId = ''] = path;
    const owner = { ownerId: sub, ...(name && { ownerName: name }) };
    const view = { ...body, id: request.newId(), regionId, ...owner, version: 1 };
    return views.create(view, request.change('saveView', regionId, body.name));
  },
});
