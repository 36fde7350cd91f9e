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
  handle: async (_input, { webhooks }, request) => ({
    items: await webhooks.ofRegion(signedIn(request).path[0] ?? ''),
  }),
});
