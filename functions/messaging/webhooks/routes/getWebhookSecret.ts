import { webhookParamsSchema, webhookSecretSchema } from '../../contract/webhooks.ts';
import { route } from '../../routes/route.ts';

export const getWebhookSecret = route({
  method: 'GET',
  path: '/webhooks/{webhookId}/secret',
  summary: 'The secret that a receiver checks signatures by',
  right: 'webhook.manage',
  about: async ({ params }, { webhooks }) => (await webhooks.get(params.webhookId)).regionId,
  params: webhookParamsSchema,
  reply: webhookSecretSchema,
  handle: async ({ params }, { webhooks }) => ({ secret: await webhooks.secretOf(params.webhookId) }),
});
