import { Refusal } from '../../../shared/refusal.ts';
import { refuseStale } from '../../../shared/sameRecord.ts';
import { deliveryParamsSchema, deliverySchema } from '../../contract/webhooks.ts';
import { route } from '../../routes/route.ts';
import { replayed } from '../rules/retrying.ts';

export const replayDelivery = route({
  method: 'PUT',
  path: '/webhooks/deliveries/{deliveryId}/replay',
  summary: 'Send an event again that was set aside or delivered, under the same id',
  right: 'webhook.manage',
  about: async ({ params }, { deliveries }) => (await deliveries.get(params.deliveryId)).regionId,
  params: deliveryParamsSchema,
  edits: true,
  reply: deliverySchema,
  handle: async ({ params }, { deliveries }, request) => {
    const before = await deliveries.get(params.deliveryId);
    refuseStale(before, request.version);
    if (before.state === 'waiting') throw new Refusal('deliveryWaits', 'The event is on its way already');
    const after = replayed(before, request.now.toISOString());
    return deliveries.save(before, after, request.change('webhookReplayed', before.regionId));
  },
});
