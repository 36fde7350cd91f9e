import type { Change } from '../../shared/change.ts';
import type { Files } from '../../shared/files.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type OutPackage, outPackageSchema } from '../contract/package.ts';

const linkValidForSeconds = 300;

/**
 * A package that went out with the receipts of its sheets: one item, 0.15 KB a school; its file beside it.
 *
 * | question | how | cost |
 * |---|---|---|
 * | one | GetItem `package#<id>` | 1 read unit for 4 KB: 30 with 800 schools |
 * | packages of a region, newest first | query `recordsByList` at `packages#<region>` | 0.5 read units for 4 KB |
 * | save | PutItem on the version that was read | 1 write unit a KB, twice for the list |
 */
export function packageRepository(table: Table, files: Files) {
  const find = (id: string): Promise<OutPackage | undefined> => table.get(keyOf(id), outPackageSchema);

  return {
    find,

    async get(id: string): Promise<OutPackage> {
      const found = await find(id);
      if (!found) throw new Refusal('notFound', `No package ${id}`, { package: id });
      return found;
    },

    all: (regionId: NodeId): Promise<OutPackage[]> =>
      table.queryAll({ pk: `packages#${regionId}`, index: list, newestFirst: true }, outPackageSchema),

    async create(after: OutPackage, bytes: Uint8Array, change: Change): Promise<OutPackage> {
      await files.put(fileOf(after.id), bytes, 'application/zip');
      const saving = {
        key: keyOf(after.id),
        kind: 'outPackage',
        index: listOf(after),
        after: { ...after, version: 1 },
        change,
      };
      return table.create(saving, outPackageSchema);
    },

    save: (before: OutPackage, after: OutPackage, change: Change): Promise<OutPackage> =>
      table.save({ key: keyOf(after.id), kind: 'outPackage', index: listOf(after), before, after, change }),

    link: ({ id, number }: Pick<OutPackage, 'id' | 'number'>): Promise<string> =>
      files.link(fileOf(id), {
        validForSeconds: linkValidForSeconds,
        fileName: `monitoring-${number}.zip`,
      }),
  };
}
export type PackageRepository = ReturnType<typeof packageRepository>;

const list = { name: 'recordsByList', pk: 'listKey', sk: 'listSort' };

function keyOf(id: string) {
  return { pk: `package#${id}`, sk: 'package' };
}

function listOf({ regionId, madeAt, id }: OutPackage) {
  return { listKey: `packages#${regionId}`, listSort: `${madeAt}#${id}` };
}

function fileOf(id: string): string {
  return `monitoring/packages/${id}.zip`;
}
