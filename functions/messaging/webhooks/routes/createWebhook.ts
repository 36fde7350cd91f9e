import { newWebhookSchema, writeWebhookSchema } from '../../contract/webhooks.ts';
import { signedIn } from '../../reader.ts';
import { route } from '../../routes/route.ts';
import { refuseAddress } from '../refuseAddress.ts';
import { firstSecret } from '../secrets.ts';

export const createWebhook = route({
  method: 'POST',
  path: '/webhooks',
  summary:
    'Subscribe a system to events; the reply alone shows its key. Addresses on private networks are refused',
  right: 'webhook.manage',
  about: 'region',
  body: writeWebhookSchema,
  creates: true,
  reply: newWebhookSchema,
  handle: async ({ body }, { webhooks, privateToo }, request) => {
    refuseAddress(body.url, privateToo);
    const regionId = signedIn(request).path[0] ?? '';
    const id = request.newId();
    const secret = await firstSecret(id, request.now.toISOString(), { webhooks });
    const change = request.change('webhookSaved', regionId);
    return { ...(await webhooks.create({ ...body, id, regionId, version: 1 }, change)), secret };
  },
});
