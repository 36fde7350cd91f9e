import { z } from 'zod';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import { type Day, type NodeId, versionSchema } from '../../shared/words.ts';
import { type CountedTicket, countedTicketSchema } from '../contract/report.ts';

const tallySchema = z.object({
  sk: z.string(),
  tickets: z.array(countedTicketSchema),
  version: versionSchema,
});

/** An hour's tickets lie in so many items: two thousand of them fill one. */
const spread = 4;
const mostAttempts = 8;
const itemsInPage = 200;

/**
 * What reports count, by the hour a ticket was asked in: pk `tally#<region>`, sk `<day>#<hour>#<part>`, 0.3 KB a ticket.
 * It is derived by the feed and may be derived again at any time. A period: one query, 1 read unit for 26 tickets, so
 * 20,000 tickets of a year are 770. Counting: 1 read unit and 1 write unit a KB of the item, for all changes of a batch.
 */
export function tallyRepository(table: Table) {
  const pkOf = (regionId: NodeId) => `tally#${regionId}`;

  /** Puts tickets into one item. Whoever was faster is read anew; of a ticket the newest version stays. */
  async function merge(regionId: NodeId, sk: string, tickets: readonly CountedTicket[], isAnew: boolean) {
    const key = { pk: pkOf(regionId), sk };
    for (let attempt = 1; ; attempt += 1) {
      const before = await table.get(key, tallySchema);
      const merged = new Map((before?.tickets ?? []).map((one) => [one.id, one]));
      for (const ticket of tickets) {
        const standing = merged.get(ticket.id);
        if (isAnew || !standing || standing.version <= ticket.version) merged.set(ticket.id, ticket);
      }
      const after = [...merged.values()];
      if (before && JSON.stringify(after) === JSON.stringify(before.tickets)) return;
      try {
        const version = (before?.version ?? 0) + 1;
        await table.putDerivedOver({ ...key, kind: 'tally', tickets: after, version }, before?.version);
        return;
      } catch (error) {
        const overtaken = error instanceof Refusal && error.code === 'staleRecord';
        if (!overtaken || attempt === mostAttempts) throw error;
      }
    }
  }

  const periodOf = (regionId: NodeId, from: Day, to: Day) => ({
    pk: pkOf(regionId),
    from,
    to: `${to}~`,
  });

  return {
    /** Counts tickets; `anew` also what is counted already by the same version. Twice changes nothing. */
    async count(regionId: NodeId, tickets: readonly CountedTicket[], how?: 'anew'): Promise<void> {
      const items = new Map<string, CountedTicket[]>();
      for (const ticket of tickets) {
        const sk = itemOf(ticket);
        items.set(sk, [...(items.get(sk) ?? []), ticket]);
      }
      for (const [sk, group] of items) await merge(regionId, sk, group, how === 'anew');
    },

    async ofPeriod(regionId: NodeId, from: Day, to: Day): Promise<CountedTicket[]> {
      const items = await table.queryAll(periodOf(regionId, from, to), tallySchema);
      return items.flatMap(({ tickets }) => tickets);
    },

    /** A part of a period, for exports of any length; the cursor goes on after it. */
    async page(regionId: NodeId, from: Day, to: Day, cursor: string | undefined) {
      const input = { ...periodOf(regionId, from, to), limit: itemsInPage, ...(cursor && { cursor }) };
      const { items, next } = await table.query(input, tallySchema);
      return { items: items.flatMap(({ tickets }) => tickets), ...(next && { next }) };
    },
  };
}
export type TallyRepository = ReturnType<typeof tallyRepository>;

/** A ticket is asked once, so it stays in one item for good. */
function itemOf({ day, hour, id }: CountedTicket): string {
  const part = [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % spread;
  return `${day}#${String(hour).padStart(2, '0')}#${part}`;
}
