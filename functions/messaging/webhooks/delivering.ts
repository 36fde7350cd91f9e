import { fingerprint } from '../../shared/ids.ts';
import { log } from '../../shared/log.ts';
import type { Delivery, Event, Webhook } from '../contract/webhooks.ts';
import type { MessagingRooms } from '../rooms.ts';
import { beginOutage, endOutage } from './outages.ts';
import { afterAttempt, type Outcome } from './rules/retrying.ts';
import { goodAt } from './rules/secrets.ts';
import { signed } from './rules/signing.ts';
import { secretsOf } from './secrets.ts';

type Rooms = Pick<MessagingRooms, 'webhooks' | 'deliveries' | 'clock' | 'queues' | 'post' | 'luck'>;

const timeoutMs = 10_000;

/** Puts an event on its way to everybody who listens to it; met again it goes to nobody twice. */
export async function spread(events: readonly Event[], rooms: Rooms): Promise<void> {
  for (const event of events) {
    const listening = (await rooms.webhooks.ofRegion(event.regionId)).filter(
      ({ active, events: wanted }) => active && wanted.includes(event.type),
    );
    for (const webhook of listening) {
      const delivery = deliveryOf(event, webhook, rooms.clock.now().toISOString());
      await rooms.deliveries.put(delivery);
      await rooms.queues.send('messaging.webhooks', [{ deliveryId: delivery.id }]);
    }
  }
}

export function deliveryOf(
  { id, type, regionId, timestamp, data }: Event,
  webhook: Webhook,
  now: string,
): Delivery {
  return {
    id: deliveryIdOf(webhook.id, id),
    webhookId: webhook.id,
    regionId,
    eventId: id,
    type,
    body: JSON.stringify({ type, timestamp, data }),
    state: 'waiting',
    attempts: [],
    tries: 0,
    dueAt: now,
    version: 1,
  };
}

/** One event goes to one receiver under one id, in letters that an address can hold. */
function deliveryIdOf(webhookId: string, eventId: string): string {
  return `d-${Buffer.from(fingerprint(`${webhookId}\n${eventId}`), 'base64url').toString('hex')}`;
}

/**
 * Tries what is due now. What failed waits longer each time; what the receiver refuses or never takes is set aside, which
 * begins an outage that the region's administrators are told of once.
 */
export async function tryDelivery(deliveryId: string, rooms: Rooms): Promise<void> {
  const before = await rooms.deliveries.find(deliveryId);
  const now = rooms.clock.now();
  if (before?.state !== 'waiting' || before.dueAt > now.toISOString()) return;
  const webhook = await rooms.webhooks.get(before.webhookId);
  // A subscription that rests takes nothing; what waits goes when it is switched on again and replayed.
  const outcome: Outcome = webhook.active
    ? await attempt(before, webhook, now, rooms)
    : { at: now.toISOString(), taken: false, status: 410, error: 'subscription is switched off' };
  const after = afterAttempt(before, outcome, rooms.luck());
  if (!(await rooms.deliveries.settle(before, after))) return;
  if (after.state === 'delivered') await endOutage(webhook, now.toISOString(), rooms);
  if (after.state !== 'dead') return;
  log.error('webhook delivery set aside', {
    webhook: webhook.id,
    event: after.eventId,
    because: after.deadBecause,
  });
  // Whoever switched a subscription off knows that it takes nothing.
  if (webhook.active) await beginOutage(after, webhook, now.toISOString(), rooms);
}

async function attempt(delivery: Delivery, webhook: Webhook, now: Date, rooms: Rooms): Promise<Outcome> {
  const at = now.toISOString();
  const secrets = goodAt(await secretsOf(webhook.id, rooms), at);
  const headers = { ...signed(delivery.eventId, delivery.body, now, secrets) };
  try {
    const status = await rooms.post({ url: webhook.url, body: delivery.body, headers, timeoutMs });
    return { at, status, taken: status >= 200 && status < 300 };
  } catch (error) {
    return {
      at,
      error: (error instanceof Error ? error.message : String(error)).slice(0, 300),
      taken: false,
    };
  }
}

/** Tries everything whose time has come. */
export async function tryDue(rooms: Rooms): Promise<void> {
  const due = await rooms.deliveries.due(rooms.clock.now().toISOString());
  for (const { id } of due) await tryDelivery(id, rooms);
}
