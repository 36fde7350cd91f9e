import { z } from 'zod';

/** A column of a package as it came. */
export const columnProfileSchema = z.object({
  name: z.string(),
  filled: z.int().nonnegative(),
  distinct: z.int().nonnegative(),
  /** So many different values are told by estimate, within two per cent. */
  isEstimated: z.boolean().optional(),
  /** How often each word of the contract’s own vocabulary stands there. No other value is ever told. */
  words: z.array(z.object({ word: z.string(), count: z.int().min(1) })).optional(),
});
export type ColumnProfile = z.infer<typeof columnProfileSchema>;

export const fileProfileSchema = z.object({
  file: z.string(),
  rows: z.int().nonnegative(),
  columns: z.array(columnProfileSchema),
});
export type FileProfile = z.infer<typeof fileProfileSchema>;

export const packageProfileSchema = z.object({ files: z.array(fileProfileSchema) });
export type PackageProfile = z.infer<typeof packageProfileSchema>;
