import { Refusal } from '../../shared/refusal.ts';
import { readingSchema, slugParamsSchema } from '../contract/asking.ts';
import { readReplySchema } from '../contract/views.ts';
import { inForceOn } from '../rules/inForce.ts';
import { route } from './route.ts';

export const noteReading = route({
  method: 'PUT',
  path: '/articles/{slug}/reading',
  summary: 'Somebody of the staff has opened an edition: told of the next one, and counted as acquainted',
  right: 'guidance.acknowledge',
  about: 'own',
  params: slugParamsSchema,
  body: readingSchema,
  reply: readReplySchema,
  handle: async ({ params, body: { number } }, rooms, request) => {
    const { principal, now } = request;
    if (!principal) throw new Refusal('notSignedIn', 'Sign in to do this');
    const article = await rooms.articles.bySlug(params.slug);
    if (article.regionId !== principal.path[0])
      throw new Refusal('foreignNode', 'The article is another region’s', { node: article.regionId });
    const { day } = await rooms.today(article.regionId);
    const newest = inForceOn(article, day)?.number ?? 0;
    const before = await rooms.readers.find(article.id, principal.sub);
    const read = Math.min(number, newest);
    if (read < 1 || (before && before.number >= read)) return { number: before?.number ?? number };
    await rooms.readers.save(
      before,
      {
        articleId: article.id,
        personId: principal.sub,
        number: read,
        at: now.toISOString(),
        version: before?.version ?? 0,
      },
      request.change('articleRead', article.regionId),
    );
    return { number: read };
  },
});
