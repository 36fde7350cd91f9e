import { z } from 'zod';
import type { Change } from '../../shared/change.ts';
import type { Files } from '../../shared/files.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Import, type ImportFindings, importFindingsSchema, importSchema } from '../contract.ts';

const byOrganisation = { name: 'importsByOrganisation', pk: 'importsKey', sk: 'importsSort' } as const;
/** The attribute `kind` tells feeds what a record is, so what an import brings is kept under another name. */
const storedImportSchema = importSchema.omit({ kind: true }).extend({ importKind: importSchema.shape.kind });
type StoredImport = z.infer<typeof storedImportSchema>;
const committedFileSchema = z.object({ importId: z.string() });

/**
 * One short item an import, and two files beside it: the rows as they came, and what was found in them.
 * Import by id: GetItem, 1 read unit. Imports of an organisation, newest first: `importsByOrganisation`, 0.5 units for
 * 8 of them. Whether a file was committed before: GetItem by its fingerprint, 1 unit. Save: 2 write units.
 */
export function importRepository(table: Table, files: Files) {
  const rowsKey = (id: string) => `adoption/imports/${id}/rows.csv`;
  const findingsKey = (id: string) => `adoption/imports/${id}/findings.json`;

  return {
    async get(id: string): Promise<Import> {
      const found = await table.get(keyOf(id), storedImportSchema);
      if (!found) throw new Refusal('notFound', `No import ${id}`);
      return asRead(found);
    },

    async page(organisation: NodeId, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
      const query = { pk: organisation, index: byOrganisation, newestFirst: true, limit };
      const page = await table.query({ ...query, ...(cursor && { cursor }) }, storedImportSchema);
      return { ...page, items: page.items.map(asRead) };
    },

    async add(record: Import, change: Change): Promise<Import> {
      const after = asStored(record);
      const saving = { key: keyOf(record.id), kind: 'import', after, change, index: indexOf(record) };
      return asRead(await table.create(saving, storedImportSchema));
    },

    async save(before: Import, after: Import, change: Change): Promise<Import> {
      const saved = await table.save({
        key: keyOf(after.id),
        kind: 'import',
        before: asStored(before),
        after: asStored(after),
        change,
        index: indexOf(after),
      });
      return asRead(saved);
    },

    async stage(id: string, rows: Uint8Array, findings: ImportFindings): Promise<void> {
      const text = new TextEncoder().encode(JSON.stringify(findings));
      await Promise.all([
        files.put(rowsKey(id), rows, 'text/csv'),
        files.put(findingsKey(id), text, 'application/json'),
      ]);
    },

    async rows(id: string): Promise<Uint8Array> {
      const staged = await files.get(rowsKey(id));
      if (!staged) throw new Refusal('notFound', `The rows of import ${id} are gone`);
      return staged.body;
    },

    async findings(id: string): Promise<ImportFindings> {
      const staged = await files.get(findingsKey(id));
      if (!staged) throw new Refusal('notFound', `The findings of import ${id} are gone`);
      return importFindingsSchema.parse(JSON.parse(new TextDecoder().decode(staged.body)));
    },

    /** The import that committed this very file for the organisation before, if any did. */
    async committedBefore(organisation: NodeId, fingerprint: string): Promise<string | undefined> {
      const found = await table.get(fileKeyOf(organisation, fingerprint), committedFileSchema);
      return found?.importId;
    },

    async rememberCommitted({ id, path, fingerprint }: Import): Promise<void> {
      const key = fileKeyOf(organisationOf(path), fingerprint);
      await table.putDerived([{ ...key, kind: 'committedFile', importId: id }]);
    },
  };
}
export type ImportRepository = ReturnType<typeof importRepository>;

/** The organisation at the end of a path. */
export function organisationOf(path: readonly NodeId[]): NodeId {
  const organisation = path.at(-1);
  if (organisation === undefined) throw new Error('A path has at least its region');
  return organisation;
}

function asStored({ kind, ...record }: Import): StoredImport {
  return { ...record, importKind: kind };
}

function asRead({ importKind, ...record }: StoredImport): Import {
  return { ...record, kind: importKind };
}

function keyOf(id: string) {
  return { pk: `import#${id}`, sk: 'import' };
}

function fileKeyOf(organisation: NodeId, fingerprint: string) {
  return { pk: `file#${fingerprint}`, sk: organisation };
}

function indexOf({ path, createdAt, id }: Import) {
  return { importsKey: organisationOf(path), importsSort: `${createdAt}#${id}` };
}
