import { z } from 'zod';
import { reasonSchema } from './facts.ts';
import { differenceSchema, keptRecordSchema } from './imports.ts';

/** What an undo would do. Large imports are looked through as far as a request lasts: `seen` of `records`. */
export const undoPreviewSchema = z.object({
  records: z.int().nonnegative(),
  seen: z.int().nonnegative(),
  undone: z.int().nonnegative(),
  keptCount: z.int().nonnegative(),
  differences: z.array(differenceSchema),
  kept: z.array(keptRecordSchema),
});
export type UndoPreview = z.infer<typeof undoPreviewSchema>;
export const undoImportSchema = z.strictObject({ reason: reasonSchema });
