import { Refusal } from '../../shared/refusal.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import { ownFeedSchema } from '../contract/feeds.ts';
import { feedIdOf } from '../feedSecrets.ts';
import { route } from './route.ts';

export const revokeFeed = route({
  method: 'PUT',
  path: '/feed/revocation',
  summary: 'Take one’s secret address of calendars back: programs that have it are told that it is gone',
  right: 'seminar.feed',
  about: 'own',
  edits: true,
  reply: ownFeedSchema,
  handle: async (_input, { feeds }, request) => {
    const { principal, now, version } = request;
    const before = await feeds.find(feedIdOf(principal?.sub ?? ''));
    refuseStale(before, version);
    if (!before || before.revokedAt) throw new Refusal('notFound', 'No address of calendars has been issued');
    const saved = await feeds.save(
      before,
      { ...before, revokedAt: now.toISOString() },
      request.change('revokeFeed', before.org),
    );
    return { version: saved.version };
  },
});
