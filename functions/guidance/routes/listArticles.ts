import { stemsOf } from '../../shared/searchWords.ts';
import { shelfQuerySchema } from '../contract/asking.ts';
import { articleLinesSchema } from '../contract/views.ts';
import { type OnShelf, onShelf, searched } from '../rules/matching.ts';
import { lineOf } from '../shelving.ts';
import { route } from './route.ts';

export const listArticles = route({
  method: 'GET',
  path: '/articles',
  summary:
    'Articles in force, newest first; of an audience; or those that have the words looked for, best first',
  right: 'guidance.view',
  about: ({ query }) => query.region,
  open: true,
  query: shelfQuerySchema,
  reply: articleLinesSchema,
  handle: async ({ query: { region, audience, q } }, { shelf, today }) => {
    const { day } = await today(region);
    const standing = onShelf(await shelf.all(region), day);
    const stems = stemsOf(q ?? '');
    const found =
      stems.length > 0 ? searched(standing, stems).map(({ article }) => article) : newest(standing);
    const items = found
      .filter(({ edition }) => !audience || edition.audiences.includes(audience))
      .map(lineOf);
    return { items, today: day };
  },
});

function newest(articles: readonly OnShelf[]): OnShelf[] {
  return [...articles].sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
}

function placeOf({ edition, articleId }: OnShelf): string {
  return `${edition.since}#${articleId}`;
}
