import type { z } from 'zod';
import type { Change } from '../../shared/change.ts';
import type { Files } from '../../shared/files.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import {
  type ActImport,
  type ActImportFindings,
  actImportFindingsSchema,
  actImportSchema,
} from '../contract/actImports.ts';
import { type Pack, type PackFindings, packFindingsSchema, packSchema } from '../contract/packs.ts';

const byRegion = { name: 'packsByRegion', pk: 'packsKey', sk: 'packsSort' } as const;

/**
 * One short item an import, and two files beside it: what was sent and what was found in it.
 * Import by id: GetItem, 1 read unit. Packs of a region, newest first: `packsByRegion`, 0.5 units for 8.
 * Save: 1 write unit, 2 for a pack.
 */
export function importRepository(table: Table, files: Files) {
  const uploadKey = (id: string) => `registry/imports/${id}/upload`;
  const findingsKey = (id: string) => `registry/imports/${id}/findings.json`;

  async function findings<S extends z.ZodType>(id: string, schema: S): Promise<z.infer<S>> {
    const kept = await files.get(findingsKey(id));
    if (!kept) throw new Error(`The findings of import ${id} are gone`);
    return schema.parse(JSON.parse(new TextDecoder().decode(kept.body)));
  }

  async function keepFindings(id: string, found: PackFindings | ActImportFindings): Promise<void> {
    await files.put(findingsKey(id), new TextEncoder().encode(JSON.stringify(found)), 'application/json');
  }

  return {
    async keepUpload(id: string, bytes: Uint8Array, mediaType: string): Promise<void> {
      await files.put(uploadKey(id), bytes, mediaType);
    },

    async upload(id: string): Promise<Uint8Array> {
      const kept = await files.get(uploadKey(id));
      if (!kept) throw new Error(`The upload of import ${id} is gone`);
      return kept.body;
    },

    keepFindings,
    packFindings: (id: string) => findings(id, packFindingsSchema),
    actImportFindings: (id: string) => findings(id, actImportFindingsSchema),

    async pack(id: string): Promise<Pack> {
      return found(id, await table.get(packKey(id), packSchema));
    },

    packs: (regionId: NodeId, { limit, cursor }: { limit: number; cursor?: string | undefined }) =>
      table.query(
        { pk: regionId, index: byRegion, newestFirst: true, limit, ...(cursor && { cursor }) },
        packSchema,
      ),

    addPack(pack: Pack, change: Change): Promise<Pack> {
      return table.create(
        { key: packKey(pack.id), kind: 'pack', after: pack, change, index: packIndexOf(pack) },
        packSchema,
      );
    },

    savePack(before: Pack, after: Pack, change: Change): Promise<Pack> {
      return table.save({
        key: packKey(after.id),
        kind: 'pack',
        before,
        after,
        change,
        index: packIndexOf(after),
      });
    },

    async actImport(id: string): Promise<ActImport> {
      return found(id, await table.get(actImportKey(id), actImportSchema));
    },

    addActImport(record: ActImport, change: Change): Promise<ActImport> {
      return table.create(
        { key: actImportKey(record.id), kind: 'actImport', after: record, change },
        actImportSchema,
      );
    },

    saveActImport(before: ActImport, after: ActImport, change: Change): Promise<ActImport> {
      return table.save({ key: actImportKey(after.id), kind: 'actImport', before, after, change });
    },
  };
}

export type ImportRepository = ReturnType<typeof importRepository>;

function packKey(id: string) {
  return { pk: `pack#${id}`, sk: 'pack' };
}

function actImportKey(id: string) {
  return { pk: `actImport#${id}`, sk: 'actImport' };
}

function packIndexOf({ regionId, recordedAt, id }: Pack) {
  return { packsKey: regionId, packsSort: `${recordedAt}#${id}` };
}

function found<Value>(id: string, value: Value | undefined): Value {
  if (value === undefined) throw new Refusal('notFound', `No import ${id}`);
  return value;
}
