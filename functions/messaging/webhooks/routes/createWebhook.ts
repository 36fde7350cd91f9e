import { webhookSchema, writeWebhookSchema } from '../../contract/webhooks.ts';
import { signedIn } from '../../reader.ts';
import { route } from '../../routes/route.ts';
import { refuseAddress } from '../refuseAddress.ts';
import { newSecret } from '../rules/signing.ts';

export const createWebhook = route({
  method: 'POST',
  path: '/webhooks',
  summary: 'Subscribe a system to events; addresses on private networks are refused',
  right: 'webhook.manage',
  about: 'region',
  body: writeWebhookSchema,
  creates: true,
  reply: webhookSchema,
  handle: async ({ body }, { webhooks, privateToo }, request) => {
    refuseAddress(body.url, privateToo);
    const regionId = signedIn(request).path[0] ?? '';
    const id = request.newId();
    await webhooks.keepSecret(id, newSecret());
    return webhooks.create({ ...body, id, regionId, version: 1 }, request.change('webhookSaved', regionId));
  },
});
