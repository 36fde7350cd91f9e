import { z } from 'zod';
import { instantSchema, nodeIdSchema, pageOf, pageQuerySchema, versionSchema } from '../../shared/words.ts';
import { reasonSchema } from './facts.ts';
import { importFormatSchema, importKindSchema } from './importFiles.ts';
import { schoolIdSchema, weekSchema } from './words.ts';

/**
 * In the order of an import's life. `ready`: nothing is written yet. `hasErrors`: can never be committed. The four at
 * work move on by themselves, in the background: `reading`, `checking`, `committing`, `undoing`.
 */
export const importStatusSchema = z.enum([
  'awaitingFile',
  'reading',
  'checking',
  'ready',
  'hasErrors',
  'committing',
  'committed',
  'undoing',
  'undone',
]);
export type ImportStatus = z.infer<typeof importStatusSchema>;

/** What is wrong with one cell. `row` counts as a spreadsheet does: the header is row 1. */
export const rowErrorSchema = z.object({
  row: z.int().min(1),
  column: z.string().max(120),
  value: z.string().max(120),
  code: z.string().max(60),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type RowError = z.infer<typeof rowErrorSchema>;

/** A record that the file would make or change. */
export const differenceSchema = z.object({
  nodeId: schoolIdSchema,
  schoolName: z.string(),
  week: weekSchema.optional(),
  kind: z.enum(['new', 'changed']),
  /** Short words of data, `7Б.lessonsRecorded`, with the value before and after. */
  changes: z.array(z.object({ field: z.string(), from: z.string().optional(), to: z.string().optional() })),
});
export type Difference = z.infer<typeof differenceSchema>;

/** A record that somebody changed after the import wrote it: an undo leaves it as it is. */
export const keptRecordSchema = z.object({
  nodeId: schoolIdSchema,
  schoolName: z.string(),
  week: weekSchema.optional(),
  changedAt: instantSchema,
  changedBy: z.string().max(100),
});
export type KeptRecord = z.infer<typeof keptRecordSchema>;

export const importSchema = z.object({
  id: z.string().max(40),
  kind: importKindSchema,
  status: importStatusSchema,
  /** Ids from the region down to the organisation that imports: how far its rows may reach. */
  path: z.array(nodeIdSchema).min(1).max(4),
  fileName: z.string().max(200).optional(),
  bytes: z.int().nonnegative(),
  format: importFormatSchema.optional(),
  fingerprint: z.string().max(40).optional(),
  /** The import whose wrong rows this file puts right; the rows that were right come from there. */
  corrects: z.string().max(40).optional(),
  /** Every error lies in a row, so the rows alone can be put right and sent. */
  canBeCorrected: z.boolean().optional(),
  /** An earlier import of the very same file that was committed. */
  repeats: z.string().max(40).optional(),
  rows: z.int().nonnegative(),
  /** Records, one a school or a school-week. */
  counts: z.object({
    new: z.int().nonnegative(),
    changed: z.int().nonnegative(),
    unchanged: z.int().nonnegative(),
  }),
  errorCount: z.int().nonnegative(),
  createdAt: instantSchema,
  createdBy: z.string().max(100),
  committedAt: instantSchema.optional(),
  committedBy: z.string().max(100).optional(),
  /** Records the commit wrote, and rows it left out because a rule had come to forbid them since the check. */
  written: z.int().nonnegative().optional(),
  leftOut: z.int().nonnegative().optional(),
  /** Until this moment a commit can be undone. */
  undoUntil: instantSchema.optional(),
  undoneAt: instantSchema.optional(),
  undoneBy: z.string().max(100).optional(),
  undoneWhy: reasonSchema.optional(),
  /** Records the undo took back, and those it kept because they had changed since. */
  undone: z.int().nonnegative().optional(),
  kept: z.int().nonnegative().optional(),
  /** Mark of the request that made it: the same key with another request is refused. */
  createdFrom: z.string().max(60).optional(),
  /** Goes on to the commit by itself when the check finds no error. */
  commitsItself: z.literal(true).optional(),
  /** Who ordered what the import is at: the facts it writes carry this name. */
  orderedBy: z.object({
    by: z.string().max(100),
    byName: z.string().max(200).optional(),
    role: z.string().max(20),
    requestId: z.string().max(100),
  }),
  version: versionSchema,
});
export type Import = z.infer<typeof importSchema>;
export const importPageSchema = pageOf(importSchema);

/** What reading the file found; the lists are cut at the lengths told in rules/limits.ts, the counts never are. */
export const importFindingsSchema = z.object({
  errors: z.array(rowErrorSchema),
  differences: z.array(differenceSchema),
  /** Rows that the commit left out. */
  leftOut: z.array(rowErrorSchema).default([]),
  /** Records that the undo kept. */
  kept: z.array(keptRecordSchema).default([]),
});
export type ImportFindings = z.infer<typeof importFindingsSchema>;

/** How far the stage at work has come. */
export const importProgressSchema = z.object({
  /** Of 0 to 1. */
  share: z.number(),
  rowsDone: z.int().nonnegative(),
  rowsPerSecond: z.number().optional(),
  secondsLeft: z.number().optional(),
  /** An import of the same schools that writes now; this one goes on after it. */
  waitsFor: z.string().max(40).optional(),
});
export type ImportProgress = z.infer<typeof importProgressSchema>;

export const importViewSchema = importSchema
  .extend(importFindingsSchema.shape)
  .extend({ progress: importProgressSchema.optional() });
export type ImportView = z.infer<typeof importViewSchema>;

export const importQuerySchema = z.object({
  kind: importKindSchema,
  /** Writes at once when the file has no error: for scripts. */
  commit: z.enum(['true', 'false']).default('false'),
});

/** A file too large for a request: asked for a place first, put there, then read. */
export const placeImportSchema = z.strictObject({
  kind: importKindSchema,
  fileName: z.string().trim().min(1).max(200),
  bytes: z.int().min(1),
});
export const placedImportSchema = importSchema.extend({
  /** Takes one PUT of the file, with this content type, within the hour. */
  place: z.object({ url: z.string(), contentType: z.string() }),
});

export const importParamsSchema = z.object({ importId: z.string().min(1).max(40) });
export const importsQuerySchema = pageQuerySchema;
