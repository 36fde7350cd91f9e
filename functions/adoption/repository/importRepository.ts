import { z } from 'zod';
import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import { type NodeId, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { type Import, importSchema, importStatusSchema, rowErrorSchema } from '../contract/imports.ts';

const byOrganisation = { name: 'importsByOrganisation', pk: 'importsKey', sk: 'importsSort' } as const;
/** The attribute `kind` tells feeds what a record is, so what an import brings is kept under another name. */
const storedImportSchema = importSchema.omit({ kind: true }).extend({ importKind: importSchema.shape.kind });
type StoredImport = z.infer<typeof storedImportSchema>;
const layoutSchema = z.object({
  names: z.array(z.string()),
  places: z.array(z.int()),
  strangers: z.array(z.object({ name: z.string(), at: z.int() })),
  corrects: z.object({ importId: z.string(), at: z.int() }).optional(),
  errors: z.array(rowErrorSchema),
});
const committedFileSchema = z.object({ importId: z.string() });

/** How far the stage at work has come, and where it goes on. Saved after each part, so that a killed run repeats one. */
const workSchema = z.object({
  stage: importStatusSchema,
  /** Parts of the stage: the next one, and how many there are; bytes for reading, buckets for the rest. */
  next: z.int().nonnegative(),
  of: z.int().nonnegative(),
  rowsDone: z.int().nonnegative(),
  /** Spent at work, waiting between runs left out. */
  workedMs: z.int().nonnegative(),
  /** Number of the last row that was read, blank ones counted, and the segments they were staged in. */
  lastRow: z.int().nonnegative(),
  segments: z.int().nonnegative(),
  buckets: z.int().min(1),
  layout: layoutSchema.optional(),
  tallies: z.object({
    new: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    /** Errors of the file as a whole, errors of rows, and how many rows have any. */
    fileErrors: z.int(),
    rowErrors: z.int(),
    badRows: z.int(),
    written: z.int(),
    leftOut: z.int(),
    undone: z.int(),
    kept: z.int(),
  }),
  waitsFor: z.string().max(40).optional(),
  version: versionSchema,
});
export type Work = z.infer<typeof workSchema>;

const writersSchema = z.object({
  /** Imports that write now, each with how far it reaches. */
  live: z.array(z.object({ importId: z.string(), path: z.array(nodeIdSchema) })),
  version: versionSchema,
});
export type Writers = z.infer<typeof writersSchema>;

/**
 * One short item an import, one beside it for the work under way, and files (importFiles.ts).
 * Import by id: GetItem, 1 read unit. Imports of an organisation, newest first: `importsByOrganisation`, 0.5 units for
 * 8 of them. Work: GetItem, 1 unit; saved after each part, 2 write units. Whether a file was committed before: GetItem by
 * its fingerprint, 1 unit. Who writes now in a region: GetItem, 1 unit, a conditional save of 1. Save: 2 write units.
 */
export function importRepository(table: Table) {
  return {
    async get(id: string): Promise<Import> {
      const found = await table.get(keyOf(id), storedImportSchema);
      if (!found) throw new Refusal('notFound', `No import ${id}`);
      return asRead(found);
    },

    async find(id: string): Promise<Import | undefined> {
      const found = await table.get(keyOf(id), storedImportSchema);
      return found && asRead(found);
    },

    async page(organisation: NodeId, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
      const query = { pk: organisation, index: byOrganisation, newestFirst: true, limit };
      const page = await table.query({ ...query, ...(cursor && { cursor }) }, storedImportSchema);
      return { ...page, items: page.items.map(asRead) };
    },

    async add(record: Import, change: Change): Promise<Import> {
      const { requestHash } = change;
      const after = asStored({ ...record, ...(requestHash && { createdFrom: requestHash }) });
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

    async work(id: string): Promise<Work | undefined> {
      return table.get(workKeyOf(id), workSchema);
    },

    /** Saves over the work that was read; refuses with `staleRecord` when another run is ahead. */
    async saveWork(id: string, before: Work | undefined, after: Work): Promise<Work> {
      const saved = { ...after, version: (before?.version ?? 0) + 1 };
      await table.putDerivedOver({ ...workKeyOf(id), kind: 'importWork', ...saved }, before?.version);
      return saved;
    },

    async writers(regionId: NodeId): Promise<Writers> {
      return (await table.get(writersKeyOf(regionId), writersSchema)) ?? { live: [], version: 0 };
    },

    async saveWriters(regionId: NodeId, before: Writers, live: Writers['live']): Promise<void> {
      const item = { ...writersKeyOf(regionId), kind: 'importWriters', live, version: before.version + 1 };
      await table.putDerivedOver(item, before.version || undefined);
    },

    /** The import that committed this very file for the organisation before, if any did. */
    async committedBefore(organisation: NodeId, fingerprint: string): Promise<string | undefined> {
      const found = await table.get(fileKeyOf(organisation, fingerprint), committedFileSchema);
      return found?.importId;
    },

    async rememberCommitted({ id, path, fingerprint = '' }: Import): Promise<void> {
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

function workKeyOf(id: string) {
  return { pk: `import#${id}`, sk: 'work' };
}

function writersKeyOf(regionId: NodeId) {
  return { pk: `importWriters#${regionId}`, sk: 'writers' };
}

function fileKeyOf(organisation: NodeId, fingerprint: string) {
  return { pk: `file#${fingerprint}`, sk: organisation };
}

function indexOf({ path, createdAt, id }: Import) {
  return { importsKey: organisationOf(path), importsSort: `${createdAt}#${id}` };
}
