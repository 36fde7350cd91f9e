import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Person, personSchema } from '../contract/people.ts';

const byNode = { name: 'peopleByNode', pk: 'peopleKey', sk: 'peopleSort' } as const;

/**
 * One item a person, 0.5 KB: pk `person#<id>`, sk `person`. Person by id: GetItem, 1 read unit. People of a node:
 * `peopleByNode`, by name, 0.5 units for 8 people. Save: 2 write units.
 */
export function peopleRepository(table: Table) {
  const find = (id: string): Promise<Person | undefined> => table.get(keyOf(id), personSchema);

  return {
    find,

    async get(id: string): Promise<Person> {
      const person = await find(id);
      if (!person) throw new Refusal('notFound', `No person ${id}`);
      return person;
    },

    page: (nodeId: NodeId, { limit, cursor }: { limit: number; cursor?: string | undefined }) =>
      table.query({ pk: nodeId, index: byNode, limit, ...(cursor && { cursor }) }, personSchema),

    all: (nodeId: NodeId): Promise<Person[]> => table.queryAll({ pk: nodeId, index: byNode }, personSchema),

    add(person: Person, change: Change): Promise<Person> {
      return table.create(
        { key: keyOf(person.id), kind: 'person', after: person, change, index: indexKeysOf(person) },
        personSchema,
      );
    },

    save(before: Person, after: Person, change: Change): Promise<Person> {
      return table.save({
        key: keyOf(after.id),
        kind: 'person',
        before,
        after,
        change,
        index: indexKeysOf(after),
      });
    },
  };
}

export type PeopleRepository = ReturnType<typeof peopleRepository>;

function keyOf(id: string) {
  return { pk: `person#${id}`, sk: 'person' };
}

function indexKeysOf({ nodeId, name, id }: Person) {
  return { peopleKey: nodeId, peopleSort: `${name}#${id}` };
}
