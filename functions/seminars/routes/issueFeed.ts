import { Refusal } from '../../shared/refusal.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import { ownFeedSchema } from '../contract/feeds.ts';
import { feedIdOf, hashOfSecret, newFeedSecret } from '../feedSecrets.ts';
import { route } from './route.ts';

export const issueFeed = route({
  method: 'PUT',
  path: '/feed',
  summary:
    'Issue one’s secret address of calendars, told this once; the one before opens nothing from then on',
  right: 'seminar.feed',
  about: 'own',
  edits: true,
  reply: ownFeedSchema,
  handle: async (_input, { feeds }, request) => {
    const { principal, now, version } = request;
    if (!principal) throw new Refusal('notSignedIn', 'Sign in to do this');
    const { sub, role, org, path, name } = principal;
    const id = feedIdOf(sub);
    const before = await feeds.find(id);
    refuseStale(before, version);
    const secret = newFeedSecret(id);
    const issuedAt = now.toISOString();
    const saved = await feeds.save(
      before,
      {
        id,
        sub,
        role,
        org,
        path,
        ...(name && { name }),
        secretHash: hashOfSecret(secret),
        issuedAt,
        version: before?.version ?? 0,
      },
      request.change('issueFeed', org),
    );
    return { issuedAt, secret, version: saved.version };
  },
});
