import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type SavedView, savedViewSchema } from '../contract/desk.ts';

const byKeeper = { name: 'deskTools', pk: 'toolKey', sk: 'toolSort' } as const;

/**
 * One item a view, 0.5 KB: pk `view#<id>`, sk `view`. Views of a team or of a person: `deskTools` under
 * `views#<region>` or `views#<person>`, by name, 0.5 read units for 8. Saving: 2 write units. A removed one leaves the
 * lists.
 */
export function savedViewRepository(table: Table) {
  const listed = (keeper: string) =>
    table.queryAll({ pk: `views#${keeper}`, index: byKeeper }, savedViewSchema);

  return {
    async get(id: string): Promise<SavedView> {
      const found = await table.get(keyOf(id), savedViewSchema);
      if (!found) throw new Refusal('notFound', `No view ${id}`);
      return found;
    },

    /** A person's own and the team's. People keep a dozen of them, not thousands. */
    async of(personId: string, regionId: NodeId): Promise<SavedView[]> {
      const [own, shared] = await Promise.all([listed(personId), listed(regionId)]);
      return [...own, ...shared];
    },

    create: (view: SavedView, change: Change): Promise<SavedView> =>
      table.create({ ...savingOf(view), change }, savedViewSchema),

    save: (before: SavedView, after: SavedView, change: Change): Promise<SavedView> =>
      table.save({ ...savingOf(after), before, change }),
  };
}
export type SavedViewRepository = ReturnType<typeof savedViewRepository>;

function keyOf(id: string) {
  return { pk: `view#${id}`, sk: 'view' };
}

function savingOf(view: SavedView) {
  const { id, name, isShared, regionId, ownerId, removed } = view;
  const index = {
    toolKey: `views#${isShared ? regionId : ownerId}`,
    toolSort: `${name.toLowerCase()}#${id}`,
  };
  return { key: keyOf(id), kind: 'savedView', after: view, ...(!removed && { index }) };
}
