import { dayOf } from '../../shared/calendar/zone.ts';
import { Refusal } from '../../shared/refusal.ts';
import { useParamsSchema } from '../contract/asking.ts';
import { usedSchema } from '../contract/views.ts';
import { knownOn } from '../rules/worth.ts';
import { regionOfArticle, route } from './route.ts';

export const recordUse = route({
  method: 'PUT',
  path: '/articles/{articleId}/uses/{ticketId}',
  summary:
    'The article goes into an answer to the ticket: in two weeks it is known whether the question came back',
  right: 'guidance.draw',
  about: regionOfArticle,
  params: useParamsSchema,
  reply: usedSchema,
  handle: async ({ params: { articleId, ticketId } }, rooms, request) => {
    const before = await rooms.worth.use(articleId, ticketId);
    if (before) return { articleId, knownOn: before.knownOn };
    const [{ regionId }, ticket] = await Promise.all([
      rooms.articles.get(articleId),
      rooms.hotline.placeOf(ticketId),
    ]);
    if (ticket.regionId !== regionId)
      throw new Refusal('foreignNode', 'The ticket is another region’s', { node: ticket.regionId });
    const { zone } = await rooms.today(regionId);
    const usedOn = dayOf(request.now, zone);
    const use = {
      articleId,
      ticketId,
      regionId,
      ...(ticket.schoolId && { schoolId: ticket.schoolId }),
      usedAt: request.now.toISOString(),
      usedOn,
      knownOn: knownOn(usedOn),
      version: 0,
    };
    await rooms.worth.saveUse(use, request.change('articleUsed', regionId));
    return { articleId, knownOn: use.knownOn };
  },
});
