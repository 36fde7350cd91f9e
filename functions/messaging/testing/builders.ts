import { ownMunicipality, ownSchool, region } from '../../shared/testing/people.ts';
import type { Message, Thread } from '../contract/post.ts';
import type { Delivery, Webhook } from '../contract/webhooks.ts';

const at = '2011-05-20T08:00:00.000Z';

export function aMessage(more: Partial<Message> = {}): Message {
  return {
    id: 'message-1',
    regionId: region,
    from: { nodeId: region, role: 'operator' },
    subject: 'Сведения о подключении',
    text: 'Сообщите, когда школа будет подключена.',
    addressing: { by: 'hand', to: [{ nodeId: ownSchool, role: 'school' }] },
    status: 'draft',
    attachments: [],
    createdAt: at,
    by: 'p-operator',
    reminders: [],
    version: 1,
    ...more,
  };
}

export function aThread(more: Partial<Thread> = {}): Thread {
  return {
    nodeId: ownSchool,
    role: 'school',
    path: [region, ownMunicipality, ownSchool],
    messageId: 'message-1',
    from: { nodeId: region, role: 'operator' },
    sentAt: at,
    deliveredAt: at,
    entries: [],
    version: 1,
    ...more,
  };
}

/** Nothing is ever reached there: the address is on a private network. */
export function aWebhook(more: Partial<Webhook> = {}): Webhook {
  return {
    id: 'webhook-1',
    regionId: region,
    name: 'Дневник.ру',
    url: 'https://10.0.0.1/hook',
    events: ['message.sent', 'message.answered'],
    active: true,
    secretSince: at,
    version: 1,
    ...more,
  };
}

export function aDelivery(more: Partial<Delivery> = {}): Delivery {
  return {
    id: 'delivery-1',
    webhookId: 'webhook-1',
    regionId: region,
    eventId: 'message.sent.message-1',
    type: 'message.sent',
    body: '{}',
    state: 'waiting',
    attempts: [],
    tries: 0,
    dueAt: at,
    version: 1,
    ...more,
  };
}
