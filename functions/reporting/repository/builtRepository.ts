import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Built, builtSchema } from '../contract/built.ts';

const byKeeper = { name: 'recordsByList', pk: 'listKey', sk: 'listSort' } as const;
const byMail = { name: 'openControls', pk: 'openKey', sk: 'openSort' } as const;

/**
 * Reports that somebody has built and kept, 1 kB each: pk `built#<id>`, sk `built`. Those of a person and those shared by
 * an organisation: `recordsByList` under `built#<keeper>`, by title, 0.5 read units for four; one query a keeper. Those
 * sent by mail: `openControls` under `built#<region>`, as much. Saving: 1 write unit, and one an index. A removed one
 * leaves the lists.
 */
export function builtRepository(table: Table) {
  return {
    async get(id: string): Promise<Built> {
      const found = await table.get(keyOf(id), builtSchema);
      if (!found || found.removed) throw new Refusal('notFound', `No kept report ${id}`);
      return found;
    },

    /** One's own and those shared by the organisations one stands in; people keep a dozen of them, not thousands. */
    async of(personId: string, organisations: readonly NodeId[]): Promise<Built[]> {
      const lists = await Promise.all(
        [personId, ...organisations].map((keeper) =>
          table.queryAll({ pk: `built#${keeper}`, index: byKeeper }, builtSchema),
        ),
      );
      return lists.flat();
    },

    mailed: (regionId: NodeId): Promise<Built[]> =>
      table.queryAll({ pk: `built#${regionId}`, index: byMail }, builtSchema),

    create: (built: Built, change: Change): Promise<Built> =>
      table.create({ ...savingOf(built), change }, builtSchema),

    save: (before: Built, after: Built, change: Change): Promise<Built> =>
      table.save({ ...savingOf(after), before, change }),
  };
}
export type BuiltRepository = ReturnType<typeof builtRepository>;

function keyOf(id: string) {
  return { pk: `built#${id}`, sk: 'built' };
}

function savingOf(built: Built) {
  const { id, title, isShared, organisation, ownerId, regionId, mail, removed } = built;
  const index = {
    listKey: `built#${isShared ? organisation : ownerId}`,
    listSort: `${title.toLowerCase()}#${id}`,
    ...(mail !== 'never' && { openKey: `built#${regionId}`, openSort: id }),
  };
  return { key: keyOf(id), kind: 'built', after: built, ...(!removed && { index }) };
}
