import { deliveryPageSchema, deliveryQuerySchema } from '../../contract/webhooks.ts';
import { signedIn } from '../../reader.ts';
import { route } from '../../routes/route.ts';

export const listDeliveries = route({
  method: 'GET',
  path: '/webhooks/deliveries',
  summary: 'Events on their way: those set aside, those that wait, those delivered; with each attempt',
  right: 'webhook.manage',
  about: 'region',
  query: deliveryQuerySchema,
  reply: deliveryPageSchema,
  handle: async ({ query: { state, ...page } }, { deliveries }, request) =>
    deliveries.inState(signedIn(request).path[0] ?? '', state, page),
});
