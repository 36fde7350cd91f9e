import { sendVoteSchema, voteParamsSchema } from '../contract/asking.ts';
import { thanksSchema } from '../contract/views.ts';
import { regionOfSlug, route } from './route.ts';

export const voteArticle = route({
  method: 'PUT',
  path: '/articles/{slug}/votes/{device}',
  summary: 'Whether an article was useful: once a device, a later word takes the place of an earlier one',
  right: 'guidance.vote',
  about: regionOfSlug,
  open: true,
  params: voteParamsSchema,
  body: sendVoteSchema,
  reply: thanksSchema,
  handle: async ({ params: { slug, device }, body: { useful, comment } }, rooms, request) => {
    await rooms.limits.spend('vote', request.caller, request.now);
    const { id: articleId, regionId } = await rooms.articles.bySlug(slug);
    const before = await rooms.worth.vote(articleId, device);
    const said = comment || before?.comment;
    if (before && before.useful === useful && before.comment === said) return { useful };
    const vote = { articleId, useful, ...(said && { comment: said }), at: request.now.toISOString() };
    const change = request.change('articleVoted', regionId);
    await rooms.worth.saveVote(device, before, { ...vote, version: before?.version ?? 0 }, change);
    return { useful };
  },
});
