import { ownFeedSchema } from '../contract/feeds.ts';
import { feedIdOf } from '../feedSecrets.ts';
import { route } from './route.ts';

export const getOwnFeed = route({
  method: 'GET',
  path: '/feed',
  summary: 'Whether one has a secret address of calendars, and since when; the address itself is not kept',
  right: 'seminar.feed',
  about: 'own',
  reply: ownFeedSchema,
  handle: async (_input, { feeds }, { principal }) => {
    const feed = await feeds.find(feedIdOf(principal?.sub ?? ''));
    if (!feed) return { version: 0 };
    return { version: feed.version, ...(!feed.revokedAt && { issuedAt: feed.issuedAt }) };
  },
});
