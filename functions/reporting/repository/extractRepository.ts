import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import { type Extract, type ExtractWork, extractSchema, extractWorkSchema } from '../contract/extracts.ts';

const byOwner = { name: 'recordsByList', pk: 'listKey', sk: 'listSort' } as const;
/** What the page shows of one person. */
const shownMost = 20;

/**
 * Orders of school lists, 1 kB each: pk `extract#<id>`, sk `extract`, 2 write units. How far the work has come: sk `work`,
 * 1 write unit a step. A person’s newest twenty: `recordsByList` under `extracts#<person>`, 2.5 read units, and half a
 * unit each for its work. A cancelled one leaves the list.
 */
export function extractRepository(table: Table) {
  return {
    async get(id: string): Promise<Extract> {
      const found = await table.get(keyOf(id), extractSchema);
      if (!found) throw new Refusal('notFound', `No extract ${id}`);
      return found;
    },

    async of(ownerId: string): Promise<Extract[]> {
      const { items } = await table.query(
        { pk: `extracts#${ownerId}`, index: byOwner, limit: shownMost, newestFirst: true },
        extractSchema,
      );
      return items;
    },

    order: (extract: Extract, change: Change): Promise<Extract> =>
      table.create({ ...savingOf(extract), change }, extractSchema),

    save: (before: Extract, after: Extract, change: Change): Promise<Extract> =>
      table.save({ ...savingOf(after), before, change }),

    work: (id: string): Promise<ExtractWork | undefined> => table.get(workKeyOf(id), extractWorkSchema),

    putWork: (id: string, work: ExtractWork): Promise<void> =>
      table.putDerived([{ ...workKeyOf(id), kind: 'extractWork', ...work }]),
  };
}
export type ExtractRepository = ReturnType<typeof extractRepository>;

function keyOf(id: string) {
  return { pk: `extract#${id}`, sk: 'extract' };
}

function workKeyOf(id: string) {
  return { pk: `extract#${id}`, sk: 'work' };
}

function savingOf(extract: Extract) {
  const { id, ownerId, orderedAt, cancelledAt } = extract;
  const index = { listKey: `extracts#${ownerId}`, listSort: `${orderedAt}#${id}` };
  return { key: keyOf(id), kind: 'extract', after: extract, ...(!cancelledAt && { index }) };
}
