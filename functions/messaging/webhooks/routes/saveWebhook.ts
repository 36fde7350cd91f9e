import { refuseStale } from '../../../shared/sameRecord.ts';
import { webhookParamsSchema, webhookSchema, writeWebhookSchema } from '../../contract/webhooks.ts';
import { route } from '../../routes/route.ts';
import { refuseAddress } from '../refuseAddress.ts';

export const saveWebhook = route({
  method: 'PUT',
  path: '/webhooks/{webhookId}',
  summary: 'Change what a system hears of and where; switch it off and on',
  right: 'webhook.manage',
  about: async ({ params }, { webhooks }) => (await webhooks.get(params.webhookId)).regionId,
  params: webhookParamsSchema,
  body: writeWebhookSchema,
  edits: true,
  reply: webhookSchema,
  handle: async ({ params, body }, { webhooks, privateToo }, request) => {
    refuseAddress(body.url, privateToo);
    const before = await webhooks.get(params.webhookId);
    refuseStale(before, request.version);
    return webhooks.save(before, { ...before, ...body }, request.change('webhookSaved', before.regionId));
  },
});
