import { z } from 'zod';
import { instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { newActSchema } from './acts.ts';
import { fileErrorSchema, importStatusSchema, readFileSchema } from './files.ts';

export const importParamsSchema = z.object({ importId: z.string().min(1).max(60) });

/** One act of a list, as it would be recorded. */
export const importedActSchema = z.object({
  row: z.int(),
  nodeId: nodeIdSchema,
  nodeName: z.string(),
  act: newActSchema,
});
export type ImportedAct = z.infer<typeof importedActSchema>;

export const actImportSchema = z.object({
  id: z.string().min(1).max(60),
  /** The organisation it was brought in by, and for whose nodes. */
  nodeId: nodeIdSchema,
  status: importStatusSchema,
  counts: z.object({ added: z.int(), unchanged: z.int(), errors: z.int() }),
  recordedAt: instantSchema,
  recordedBy: z.string(),
  committedAt: instantSchema.optional(),
  version: versionSchema,
});
export type ActImport = z.infer<typeof actImportSchema>;
export const actImportFindingsSchema = z.object({
  files: z.array(readFileSchema),
  added: z.array(importedActSchema),
  unchanged: z.array(importedActSchema),
  errors: z.array(fileErrorSchema),
});
export type ActImportFindings = z.infer<typeof actImportFindingsSchema>;
export const actImportReportSchema = actImportSchema.extend(actImportFindingsSchema.shape);
