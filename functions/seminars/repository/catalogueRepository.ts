import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Trainer, trainerSchema, type Venue, venueSchema } from '../contract/places.ts';
import { type Programme, programmeSchema } from '../contract/programmes.ts';
import { type Course, courseSchema } from '../courses/contract.ts';

const catalogue = { name: 'catalogue', pk: 'catalogueKey', sk: 'catalogueSort' } as const;

const schemas = {
  programme: programmeSchema,
  venue: venueSchema,
  trainer: trainerSchema,
  course: courseSchema,
} as const;
type Kinds = { programme: Programme; venue: Venue; trainer: Trainer; course: Course };
type Kind = keyof Kinds;

/**
 * What sessions are made of: programmes, venues with their rooms, trainers; and the institute's courses; an item each, pk `<kind>#<id>`, 1 KB. One:
 * GetItem, 1 read unit. All of a region by name: one query of `catalogue`, 0.15 units each; some dozens there are. Save:
 * 2 write units.
 */
export function catalogueRepository<K extends Kind>(table: Table, kind: K) {
  type Item = Kinds[K];
  const schema = schemas[kind] as (typeof schemas)[K];
  const find = (id: string) => table.get(keyOf(kind, id), schema) as Promise<Item | undefined>;
  return {
    find,

    async get(id: string): Promise<Item> {
      const found = await find(id);
      if (!found) throw new Refusal('notFound', `No ${kind} ${id}`);
      return found;
    },

    getMany: (ids: readonly string[]) =>
      table.getMany(
        [...new Set(ids)].map((id) => keyOf(kind, id)),
        schema,
      ) as Promise<Item[]>,

    all: (regionId: NodeId) =>
      table.queryAll({ pk: `${kind}#${regionId}`, index: catalogue }, schema) as Promise<Item[]>,

    create: (item: Item, change: Change) =>
      table.create(
        { key: keyOf(kind, item.id), kind, after: item as never, change, index: indexKeysOf(kind, item) },
        schema,
      ) as Promise<Item>,

    save: (before: Item, after: Item, change: Change) =>
      table.save<Item>({
        key: keyOf(kind, after.id),
        kind,
        before,
        after,
        change,
        index: indexKeysOf(kind, after),
      }),
  };
}
export type CatalogueRepository<K extends Kind> = ReturnType<typeof catalogueRepository<K>>;

function keyOf(kind: Kind, id: string) {
  return { pk: `${kind}#${id}`, sk: kind };
}

function indexKeysOf(kind: Kind, item: Kinds[Kind]) {
  const name = 'title' in item ? item.title.ru : item.name;
  return { catalogueKey: `${kind}#${item.regionId}`, catalogueSort: `${name}#${item.id}` };
}
