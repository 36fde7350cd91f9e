import type { Change } from '../../../shared/change.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Table } from '../../../shared/table.ts';
import type { Instant } from '../../../shared/words.ts';
import { type Delivery, type DeliveryState, deliverySchema } from '../../contract/webhooks.ts';

const byState = { name: 'deliveriesByState', pk: 'stateKey', sk: 'stateSort' } as const;
const byDue = { name: 'lettersByDue', pk: 'dueKey', sk: 'dueSort' } as const;
const waiting = 'webhook';

/**
 * An event on its way to one receiver is one item of 1 to 4 KB: pk `delivery#<fingerprint of both>`, so that an event met
 * twice goes once. Putting or trying: 3 write units. A region's by state, newest first: 0.5 read units for 3. Those due
 * stand in the index of what is due, only while they wait.
 */
export function deliveryRepository(table: Table) {
  const find = (id: string): Promise<Delivery | undefined> => table.get(keyOf(id), deliverySchema);
  async function put(delivery: Delivery, read: number | undefined): Promise<boolean> {
    try {
      const item = { ...keyOf(delivery.id), kind: 'webhookDelivery', ...delivery, ...indexOf(delivery) };
      await table.putDerivedOver(item, read);
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'staleRecord') return false;
      throw error;
    }
  }
  return {
    find,
    async get(id: string): Promise<Delivery> {
      const delivery = await find(id);
      if (!delivery) throw new Refusal('notFound', `No delivery ${id}`);
      return delivery;
    },
    /** False where the event is on its way to that receiver already. */
    put: (delivery: Delivery): Promise<boolean> => put(delivery, undefined),
    /** What an attempt came to; false where somebody else has tried meanwhile. */
    settle: (before: Delivery, after: Delivery): Promise<boolean> =>
      put({ ...after, version: before.version + 1 }, before.version),
    save(before: Delivery, after: Delivery, change: Change): Promise<Delivery> {
      return table.save({
        key: keyOf(after.id),
        kind: 'webhookDelivery',
        before,
        after,
        change,
        index: indexOf(after),
      });
    },
    async due(now: Instant): Promise<Delivery[]> {
      return table.queryAll({ pk: waiting, index: byDue, to: `${now}~` }, deliverySchema);
    },
    inState(regionId: string, state: DeliveryState, page: { limit: number; cursor?: string | undefined }) {
      return table.query(
        {
          pk: `${regionId}#${state}`,
          index: byState,
          newestFirst: true,
          limit: page.limit,
          ...(page.cursor !== undefined && { cursor: page.cursor }),
        },
        deliverySchema,
      );
    },
  };
}
export type DeliveryRepository = ReturnType<typeof deliveryRepository>;

function keyOf(id: string) {
  return { pk: `delivery#${id}`, sk: 'delivery' };
}

function indexOf({ regionId, state, dueAt, id }: Delivery): Record<string, string> {
  return {
    stateKey: `${regionId}#${state}`,
    stateSort: `${dueAt}#${id}`,
    ...(state === 'waiting' && { dueKey: waiting, dueSort: `${dueAt}#${id}` }),
  };
}
