import { z } from 'zod';
import { rowErrorSchema } from './imports.ts';

/** Rows with errors as they came, in the order of the kind's columns. */
export const badRowSchema = z.object({
  row: z.int().min(1),
  cells: z.array(z.string()),
  errors: z.array(rowErrorSchema.pick({ column: true, code: true, params: true })),
});
export type BadRow = z.infer<typeof badRowSchema>;
export const badRowsQuerySchema = z.object({ page: z.coerce.number().int().min(0).default(0) });
export const badRowsSchema = z.object({
  /** Names of the columns in the file, in the order of `cells`. */
  header: z.array(z.string()),
  rows: z.array(badRowSchema),
  nextPage: z.int().optional(),
});
export type BadRows = z.infer<typeof badRowsSchema>;
