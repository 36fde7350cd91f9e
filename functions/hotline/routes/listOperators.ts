import { deskOperatorsSchema } from '../contract/desk.ts';
import { route } from './route.ts';

export const listOperators = route({
  method: 'GET',
  path: '/operators',
  summary: 'Who works at the region’s desk, by name: to whom a ticket may be given',
  right: 'ticket.work',
  about: 'region',
  reply: deskOperatorsSchema,
  handle: async (_input, { operators }, { principal }) => {
    const items = await operators.of(principal?.path[0] ?? '');
    return { items: items.sort((a, b) => a.name.localeCompare(b.name, 'ru')) };
  },
});
