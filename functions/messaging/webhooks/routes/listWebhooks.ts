import { webhookListSchema } from '../../contract/webhooks.ts';
import { signedIn } from '../../reader.ts';
import { route } from '../../routes/route.ts';

export const listWebhooks = route({
  method: 'GET',
  path: '/webhooks',
  summary: 'Systems that hear of events by signed webhooks',
  right: 'webhook.manage',
  about: 'region',
  reply: webhookListSchema,
  handle: async (_input, { webhooks }, request) => {
    const items = await webhooks.ofRegion(signedIn(request).path[0] ?? '');
    const outages = await webhooks.outages(items.map(({ id }) => id));
    const since = new Map(
      outages.filter(({ endedAt }) => !endedAt).map((outage) => [outage.webhookId, outage.since]),
    );
    return {
      items: items.map((one) => {
        const failsSince = since.get(one.id);
        return { ...one, ...(failsSince && { failsSince }) };
      }),
    };
  },
});
