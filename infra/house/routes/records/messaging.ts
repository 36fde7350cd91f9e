import { messageRepository } from '../../../../functions/messaging/post/repository/messageRepository.ts';
import { threadRepository } from '../../../../functions/messaging/post/repository/threadRepository.ts';
import { aDelivery, aMessage, aThread, aWebhook } from '../../../../functions/messaging/testing/builders.ts';
import { deliveryRepository } from '../../../../functions/messaging/webhooks/repository/deliveryRepository.ts';
import { webhookRepository } from '../../../../functions/messaging/webhooks/repository/webhookRepository.ts';
import type { Table } from '../../../../functions/shared/table.ts';
import { schoolWrittenTo } from '../ids.ts';
import { type Place, places } from '../places.ts';
import { seeding } from './seeding.ts';

/** A message of the operators to a school; somebody who listens to events, and an event set aside. */
export async function putPost({ id }: Place, messaging: Table): Promise<void> {
  const message = aMessage({
    id: `message-${id}`,
    regionId: id,
    from: { nodeId: id, role: 'operator' },
    status: 'sent',
  });
  await messageRepository(messaging).create(message, seeding(id));
  const school = places.find((place) => place.id === schoolWrittenTo(id));
  await threadRepository(messaging).lay(
    aThread({ messageId: message.id, nodeId: school?.id ?? id, path: [...(school?.path ?? [id])] }),
  );
  const webhooks = webhookRepository(messaging);
  const webhook = aWebhook({ id: `webhook-${id}`, regionId: id });
  const key = {
    id: webhook.id,
    secret: 'whsec_dGVzdA==',
    since: webhook.secretSince ?? '',
    oldForHours: 0,
  } as const;
  await webhooks.saveSecrets(webhook.id, { current: key }, undefined);
  await webhooks.create(webhook, seeding(id));
  await deliveryRepository(messaging).put(
    aDelivery({ id: `delivery-${id}`, webhookId: webhook.id, regionId: id, state: 'dead' }),
  );
}
