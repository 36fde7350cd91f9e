import { Refusal } from '../../shared/refusal.ts';
import { refuseReusedKey } from '../../shared/sameRecord.ts';
import type { Instant } from '../../shared/words.ts';
import type { OverlapHours, Secrets } from '../contract/webhooks.ts';
import type { WebhookRepository } from './repository/webhookRepository.ts';
import { rotated } from './rules/secrets.ts';
import { newSecret } from './rules/signing.ts';

type Room = { webhooks: WebhookRepository };

export async function secretsOf(webhookId: string, { webhooks }: Room): Promise<Secrets> {
  const secrets = await webhooks.findSecrets(webhookId);
  if (!secrets) throw new Refusal('notFound', `No keys of webhook ${webhookId}`);
  return secrets;
}

/** The first key of a subscription. Refuses `alreadyExists` once it was made anew: it is not shown a second time. */
export async function firstSecret(webhookId: string, now: Instant, { webhooks }: Room): Promise<string> {
  const kept = await webhooks.findSecrets(webhookId);
  if (kept && kept.current.id !== webhookId)
    throw new Refusal('alreadyExists', 'The key of this subscription was made anew since');
  if (kept) return kept.current.secret;
  const current = { id: webhookId, secret: newSecret(), since: now, oldForHours: 0 } as const;
  await webhooks.saveSecrets(webhookId, { current }, undefined);
  return current.secret;
}

/** A new key in place of the one before; the request that made it is given the same one when it asks again. */
export async function nextSecrets(
  webhookId: string,
  making: { id: string; since: Instant; oldForHours: OverlapHours },
  { webhooks }: Room,
): Promise<Omit<Secrets, 'version'>> {
  const before = await secretsOf(webhookId, { webhooks });
  if (before.current.id === making.id) {
    refuseReusedKey(before.current, { oldForHours: making.oldForHours });
    return before;
  }
  const after = rotated(before, { ...making, secret: newSecret() });
  await webhooks.saveSecrets(webhookId, after, before.version);
  return after;
}
