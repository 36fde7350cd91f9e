import { z } from 'zod';
import type { Change } from '../../../shared/change.ts';
import type { Files } from '../../../shared/files.ts';
import { fingerprint } from '../../../shared/ids.ts';
import type { Table } from '../../../shared/table.ts';
import type { NodeId } from '../../../shared/words.ts';
import { type Drop, dropSchema } from '../../contract/drop.ts';
import type { ListedSchool } from '../source.ts';
import type { DroppedFile } from './dropped.ts';

const listedSchema = z.object({ id: z.string(), name: z.string(), code: z.string().optional() });

/**
 * Dropped files, reduced to what counting needs: one file a school, and a short item that lists it. Schools of a region:
 * one query, 0.5 read units for 30. A file: two items of 1 write unit beside it, one of them who brought it and when.
 */
export function dropRepository(table: Table, files: Files) {
  return {
    /** Who brought it is written first: a request repeated after a crash goes on, another one under its key is refused. */
    async add(drop: Drop, file: DroppedFile, change: Change): Promise<Drop> {
      const { requestHash } = change;
      const after = { ...drop, ...(requestHash && { createdFrom: requestHash }) };
      const key = { pk: `dropped#${drop.id}`, sk: 'drop' };
      const added = await table.create({ key, kind: 'drop', after, change }, dropSchema);
      await this.put(drop.regionId, file);
      return added;
    },

    async put(regionId: NodeId, file: DroppedFile): Promise<void> {
      const { school } = file;
      const body = new TextEncoder().encode(JSON.stringify(file));
      await files.put(fileOf(regionId, school.id), body, 'application/json');
      const key = { pk: `drop#${regionId}`, sk: fingerprint(school.id) };
      await table.putDerived([{ ...key, kind: 'droppedSchool', ...school }]);
    },

    async schools(regionId: NodeId): Promise<ListedSchool[]> {
      return table.queryAll({ pk: `drop#${regionId}` }, listedSchema);
    },

    async find(regionId: NodeId, schoolId: string): Promise<DroppedFile | undefined> {
      const kept = await files.get(fileOf(regionId, schoolId));
      return kept && (JSON.parse(new TextDecoder().decode(kept.body)) as DroppedFile);
    },
  };
}
export type DropRepository = ReturnType<typeof dropRepository>;

const fileOf = (regionId: NodeId, schoolId: string) =>
  `exchange/drop/${regionId}/${fingerprint(schoolId)}.json`;
