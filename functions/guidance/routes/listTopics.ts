import { scopeOf } from '../../shared/access/policy.ts';
import { addDays } from '../../shared/calendar/day.ts';
import { startOfDay } from '../../shared/calendar/zone.ts';
import { topicsSchema } from '../contract/views.ts';
import { matching, onShelf } from '../rules/matching.ts';
import { leastTickets, topicDays, topicsOf } from '../rules/topics.ts';
import { route } from './route.ts';

export const listTopics = route({
  method: 'GET',
  path: '/desk/topics',
  summary: 'What many have asked about in the last two weeks and no article is on',
  right: 'guidance.topics',
  about: 'region',
  reply: topicsSchema,
  handle: async (_input, { questions, shelf, today }, { principal, now }) => {
    const [region = ''] = principal?.path ?? [];
    const { day, zone } = await today(region);
    const from = addDays(day, 1 - topicDays);
    const [asked, standing] = await Promise.all([
      questions.between(region, startOfDay(from, zone), now.toISOString()),
      shelf.all(region),
    ]);
    const articles = onShelf(standing, day);
    const topics = topicsOf(asked, (stems) => matching(articles, stems).length > 0);
    const seesTickets = scopeOf('ticket.view', principal?.role ?? 'public') === 'region';
    return {
      items: seesTickets ? topics : topics.map((topic) => ({ ...topic, samples: [] })),
      from,
      to: day,
      least: leastTickets,
      asked: asked.length,
    };
  },
});
