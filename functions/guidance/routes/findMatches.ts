import { stemsOf } from '../../shared/searchWords.ts';
import { matchQuerySchema } from '../contract/asking.ts';
import { matchesSchema } from '../contract/views.ts';
import { matching, onShelf } from '../rules/matching.ts';
import { lineOf } from '../shelving.ts';
import { route } from './route.ts';

const offered = 3;

export const findMatches = route({
  method: 'GET',
  path: '/matches',
  summary: 'Up to three articles on what somebody is writing about',
  right: 'guidance.view',
  about: ({ query }) => query.region,
  open: true,
  query: matchQuerySchema,
  reply: matchesSchema,
  handle: async ({ query: { region, text } }, { shelf, today, limits }, { principal, caller, now }) => {
    if (!principal) await limits.spend('match', caller, now);
    const { day } = await today(region);
    const found = matching(onShelf(await shelf.all(region), day), stemsOf(text));
    return { items: found.slice(0, offered).map(({ article }) => lineOf(article)) };
  },
});
