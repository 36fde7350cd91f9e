import { z } from 'zod';

/** What is wrong at one place of a file. Rows are numbered as a spreadsheet numbers them: the header is row 1. */
export const fileErrorSchema = z.object({
  file: z.string(),
  row: z.int().nonnegative().optional(),
  column: z.string().optional(),
  value: z.string().optional(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type FileError = z.infer<typeof fileErrorSchema>;

/** How a file was read; a guess is said, so that a person can see when it is wrong. */
export const readFileSchema = z.object({
  file: z.string(),
  rows: z.int().nonnegative(),
  encoding: z.enum(['utf-8', 'windows-1251']),
  delimiter: z.enum([',', ';', 'tab']),
  ignoredColumns: z.array(z.string()),
});
export type ReadFile = z.infer<typeof readFileSchema>;

export const importStatusSchema = z.enum(['ready', 'hasErrors', 'committed']);
