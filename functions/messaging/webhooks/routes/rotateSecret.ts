import { rotatedSecretSchema, rotateSecretSchema, webhookParamsSchema } from '../../contract/webhooks.ts';
import { route } from '../../routes/route.ts';
import { nextSecrets } from '../secrets.ts';

export const rotateSecret = route({
  method: 'POST',
  path: '/webhooks/{webhookId}/secrets',
  summary: 'Make a new signing key, shown by this reply alone; the one before stays good for so many hours',
  right: 'webhook.manage',
  about: async ({ params }, { webhooks }) => (await webhooks.get(params.webhookId)).regionId,
  params: webhookParamsSchema,
  body: rotateSecretSchema,
  creates: true,
  reply: rotatedSecretSchema,
  handle: async ({ params: { webhookId }, body: { oldForHours } }, { webhooks }, request) => {
    const making = { id: request.newId(), since: request.now.toISOString(), oldForHours };
    const { current, previous } = await nextSecrets(webhookId, making, { webhooks });
    const { id: secretId, secret, since } = current;
    const oldUntil = previous?.until;
    const before = await webhooks.get(webhookId);
    // The subscription tells when, never what; a request that was cut off before it did finishes here.
    if (before.secretId !== secretId) {
      const { oldSecretUntil: _before, ...kept } = before;
      const told = { secretId, secretSince: since, ...(oldUntil && { oldSecretUntil: oldUntil }) };
      await webhooks.save(
        before,
        { ...kept, ...told },
        request.change('webhookSecretRotated', before.regionId),
      );
    }
    return { secret, since, ...(oldUntil && { oldUntil }) };
  },
});
