import type { Change } from '../../../shared/change.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Table } from '../../../shared/table.ts';
import {
  type Outage,
  outageSchema,
  type Secrets,
  secretsSchema,
  type Webhook,
  webhookSchema,
} from '../../contract/webhooks.ts';

const byRegion = { name: 'webhooksByRegion', pk: 'listKey', sk: 'listSort' } as const;

/**
 * A subscription is one item of 0.5 KB: pk `webhook#<id>`, sk `webhook`; its keys stand apart in `secret`, out of reach
 * of lists and of the audit; what its receiver does not take in `outage`. Reading any: 1 read unit. Saving: 2 write units.
 * All of a region: 0.5 read units for 8.
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
    findSecrets: (id: string): Promise<Secrets | undefined> =>
      table.get(besides(id, 'secret'), secretsSchema),
    /** Over the keys that were read; of a new subscription over none. */
    async saveSecrets(
      id: string,
      secrets: Omit<Secrets, 'version'>,
      read: number | undefined,
    ): Promise<void> {
      const item = { ...besides(id, 'secret'), kind: 'webhookSecret', ...secrets, version: (read ?? 0) + 1 };
      await table.putDerivedOver(item, read);
    },
    outages: (ids: readonly string[]): Promise<Outage[]> =>
      table.getMany(
        ids.map((id) => besides(id, 'outage')),
        outageSchema,
      ),
    /** False where somebody else has written it meanwhile. */
    async saveOutage(outage: Omit<Outage, 'version'>, read: number | undefined): Promise<boolean> {
      const item = {
        ...besides(outage.webhookId, 'outage'),
        kind: 'webhookOutage',
        ...outage,
        version: (read ?? 0) + 1,
      };
      try {
        await table.putDerivedOver(item, read);
        return true;
      } catch (error) {
        if (error instanceof Refusal && error.code === 'staleRecord') return false;
        throw error;
      }
    },
  };
}
export type WebhookRepository = ReturnType<typeof webhookRepository>;

function keyOf(id: string) {
  return { pk: `webhook#${id}`, sk: 'webhook' };
}

function besides(id: string, sk: 'secret' | 'outage') {
  return { pk: `webhook#${id}`, sk };
}

function indexOf({ regionId, id }: Webhook) {
  return { listKey: `webhooks#${regionId}`, listSort: id };
}
