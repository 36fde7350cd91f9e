import { z } from 'zod';
import { instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';

/** Id, mark of the content, cells by the contract's columns after the first three, and columns of the sender's own. */
export const storedRecordSchema = z.tuple([
  z.string(),
  z.string(),
  z.array(z.string()),
  z.record(z.string(), z.string()),
]);
export type StoredRecord = z.infer<typeof storedRecordSchema>;

/** A record of a package on its way to the region's records; deletions come in delta files alone. */
export const stagedRecordSchema = z.object({ record: storedRecordSchema, isDeleted: z.boolean() });
export type StagedRecord = z.infer<typeof stagedRecordSchema>;

/** A file of a school as it stands: how many records, and the mark of them all. */
export const fileStateSchema = z.object({
  file: z.string(),
  count: z.int().nonnegative(),
  hash: z.string(),
  /** Columns of its cells where they are not those of the contract’s prototype. */
  columns: z.array(z.string()).optional(),
});
export type FileState = z.infer<typeof fileStateSchema>;

/** The school a record belongs to by its `sourcedId`; empty for what belongs to the region as a whole. */
export const unitSchema = z.string().max(500);

/** What a run replaced: the run before it, and the files it changed as they were. */
const earlierSchema = z.object({
  runId: z.string(),
  committedAt: instantSchema.optional(),
  files: z.array(fileStateSchema),
});

/** The committed records of one school: what stands, which run brought it, and the way back. */
export const schoolRecordsSchema = z.object({
  regionId: nodeIdSchema,
  unit: unitSchema,
  name: z.string(),
  /** From the region down, as far as the registry knows the school. */
  path: z.array(nodeIdSchema).min(1),
  files: z.array(fileStateSchema),
  /** Empty when every run has been rolled back. */
  runId: z.string(),
  committedAt: instantSchema.optional(),
  /** Oldest first. */
  earlier: z.array(earlierSchema),
  version: versionSchema,
});
export type SchoolRecords = z.infer<typeof schoolRecordsSchema>;

/** The last package that spoke of a school, whether or not it changed anything. */
export const seenSchema = z.object({ unit: unitSchema, runId: z.string(), at: instantSchema });
export type Seen = z.infer<typeof seenSchema>;
