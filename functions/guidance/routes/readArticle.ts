import { Refusal } from '../../shared/refusal.ts';
import { readingQuerySchema, slugParamsSchema } from '../contract/asking.ts';
import { readingViewSchema } from '../contract/views.ts';
import { linked } from '../files.ts';
import { inForceOn, turnsOf } from '../rules/inForce.ts';
import { summaryOf } from '../rules/markdown.ts';
import { regionOfSlug, route } from './route.ts';

export const readArticle = route({
  method: 'GET',
  path: '/articles/{slug}',
  summary: 'An article as it is in force, or was on a day',
  right: 'guidance.view',
  about: regionOfSlug,
  open: true,
  params: slugParamsSchema,
  query: readingQuerySchema,
  reply: readingViewSchema,
  handle: async ({ params: { slug }, query }, rooms) => {
    const article = await rooms.articles.bySlug(slug);
    const { day: today } = await rooms.today(article.regionId);
    const asOf = query.asOf && query.asOf < today ? query.asOf : today;
    const edition = inForceOn(article, asOf);
    if (!edition) {
      const withdrawn = article.withdrawals.findLast(({ on }) => on <= asOf);
      throw withdrawn
        ? new Refusal('articleNoLonger', 'The article has been withdrawn', { day: withdrawn.on })
        : new Refusal('articleNotInForce', 'The article was not in force on that day', { day: asOf });
    }
    const { body, attachments } = await rooms.articles.text(article.id, edition.textId);
    const newest = inForceOn(article, today)?.number;
    const held = turnsOf(article).flatMap(({ on, edition: one }) => (one && on <= today ? [one] : []));
    return {
      id: article.id,
      slug,
      title: edition.title,
      summary: { ru: summaryOf(body.ru), en: summaryOf(body.en) },
      audiences: edition.audiences,
      number: edition.number,
      since: edition.effectiveOn,
      body,
      attachments: await linked(attachments, rooms.files),
      ...(edition.act && { act: edition.act }),
      whatChanged: edition.whatChanged,
      editions: held
        .map(({ number, effectiveOn, whatChanged }) => ({ number, since: effectiveOn, whatChanged }))
        .reverse(),
      asOf,
      ...(newest !== undefined && newest !== edition.number && { newest }),
    };
  },
});
