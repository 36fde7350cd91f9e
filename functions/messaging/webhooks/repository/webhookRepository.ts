import { z } from 'zod';
import type { Change } from '../../../shared/change.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Table } from '../../../shared/table.ts';
import { type Webhook, webhookSchema } from '../../contract/webhooks.ts';

const byRegion = { name: 'webhooksByRegion', pk: 'listKey', sk: 'listSort' } as const;
const secretSchema = z.object({ secret: z.string() });

/**
 * A subscription is one item of 0.5 KB: pk `webhook#<id>`, sk `webhook`; its secret stands apart in `secret`, out of
 * reach of lists and of the audit. Reading either: 1 read unit. Saving: 2 write units. All of a region: 0.5 read units
 * for 8.
 */
export function webhookRepository(table: Table) {
  const find = (id: string): Promise<Webhook | undefined> => table.get(keyOf(id), webhookSchema);
  return {
    find,
    async get(id: string): Promise<Webhook> {
      const webhook = await find(id);
      if (!webhook) throw new Refusal('notFound', `No webhook ${id}`);
      return webhook;
    },
    ofRegion: (regionId: string): Promise<Webhook[]> =>
      table.queryAll({ pk: `webhooks#${regionId}`, index: byRegion }, webhookSchema),
    create(webhook: Webhook, change: Change): Promise<Webhook> {
      return table.create(
        { key: keyOf(webhook.id), kind: 'webhook', after: webhook, change, index: indexOf(webhook) },
        webhookSchema,
      );
    },
    save(before: Webhook, after: Webhook, change: Change): Promise<Webhook> {
      return table.save({
        key: keyOf(after.id),
        kind: 'webhook',
        before,
        after,
        change,
        index: indexOf(after),
      });
    },
    /** The secret of a new subscription; met again it stays as it was. */
    async keepSecret(id: string, secret: string): Promise<void> {
      const item = { pk: `webhook#${id}`, sk: 'secret', kind: 'webhookSecret', secret, version: 1 };
      await table.putDerivedOver(item, undefined).catch((error: unknown) => {
        if (!(error instanceof Refusal && error.code === 'staleRecord')) throw error;
      });
    },
    async secretOf(id: string): Promise<string> {
      const kept = await table.get({ pk: `webhook#${id}`, sk: 'secret' }, secretSchema);
      if (!kept) throw new Refusal('notFound', `No secret of webhook ${id}`);
      return kept.secret;
    },
  };
}
export type WebhookRepository = ReturnType<typeof webhookRepository>;

function keyOf(id: string) {
  return { pk: `webhook#${id}`, sk: 'webhook' };
}

function indexOf({ regionId, id }: Webhook) {
  return { listKey: `webhooks#${regionId}`, listSort: id };
}
