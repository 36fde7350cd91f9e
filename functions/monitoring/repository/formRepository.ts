import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Form, formSchema } from '../contract/form.ts';

/**
 * A form with its sections, checks and, once published, the parameters as they were: one item, 1 KB and 0.6 KB a field.
 *
 * | question | how | cost |
 * |---|---|---|
 * | one | GetItem `form#<id>` | 1 read unit for 4 KB: 4 of a form of 20 fields |
 * | forms of a region, newest first | query `recordsByList` at `forms#<region>` | 0.5 read units for 4 KB |
 * | save | PutItem on the version that was read | 1 write unit a KB, twice for the list |
 */
export function formRepository(table: Table) {
  const find = (id: string): Promise<Form | undefined> => table.get(keyOf(id), formSchema);

  return {
    find,

    async get(id: string): Promise<Form> {
      const found = await find(id);
      if (!found) throw new Refusal('notFound', `No form ${id}`, { form: id });
      return found;
    },

    all: (regionId: NodeId): Promise<Form[]> =>
      table.queryAll({ pk: `forms#${regionId}`, index: list, newestFirst: true }, formSchema),

    create: (after: Form, change: Change): Promise<Form> =>
      table.create(
        { key: keyOf(after.id), kind: 'form', index: listOf(after), after: { ...after, version: 1 }, change },
        formSchema,
      ),

    save: (before: Form, after: Form, change: Change): Promise<Form> =>
      table.save({ key: keyOf(after.id), kind: 'form', index: listOf(after), before, after, change }),
  };
}
export type FormRepository = ReturnType<typeof formRepository>;

const list = { name: 'recordsByList', pk: 'listKey', sk: 'listSort' };

function keyOf(id: string) {
  return { pk: `form#${id}`, sk: 'form' };
}

function listOf({ regionId, createdAt, id }: Form) {
  return { listKey: `forms#${regionId}`, listSort: `${createdAt}#${id}` };
}
