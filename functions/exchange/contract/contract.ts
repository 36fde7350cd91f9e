import { z } from 'zod';
import { findingCodeSchema, layers } from './finding.ts';

/** What a cell may hold. Lists are parted by commas within a cell. */
export const cellTypeSchema = z.enum([
  'id',
  'text',
  'textList',
  'date',
  'instant',
  'year',
  'boolean',
  'integer',
  'number',
  'vocabulary',
  'vocabularyList',
  'reference',
  'referenceList',
]);

export const columnSchema = z.object({
  name: z.string(),
  type: cellTypeSchema,
  isRequired: z.boolean(),
  /** Words the cell may hold; `ext:` and a word of one’s own besides, where the vocabulary is extensible. */
  values: z.array(z.string()).optional(),
  isExtensible: z.boolean().optional(),
  /** File whose `sourcedId` the cell names. */
  refersTo: z.string().optional(),
  /** Came after the first edition: packages made before it, which know nothing of it, stay right without it. */
  isLate: z.boolean().optional(),
});
export type Column = z.infer<typeof columnSchema>;

export const fileSpecSchema = z.object({
  name: z.string(),
  group: z.enum(['rostering', 'gradebook', 'resources']),
  columns: z.array(columnSchema),
  /** Why a file that the standard knows is not taken here. */
  notAccepted: z.enum(['marks', 'personal']).optional(),
  /** Came after the first edition: a manifest may leave it unnamed. */
  isLate: z.boolean().optional(),
});
export type FileSpec = z.infer<typeof fileSpecSchema>;

/** What can be wrong with a package, whether it stops the package, and which measures of the order wait meanwhile. */
export const errorSpecSchema = z.object({
  code: findingCodeSchema,
  layer: z.enum(layers),
  severity: z.enum(['error', 'warning']),
  blocks: z.array(z.string().max(10)).max(10),
});
export type ErrorSpec = z.infer<typeof errorSpecSchema>;

export const exchangeContractSchema = z.object({
  /** Edition of this contract, counted up with every change of it. */
  edition: z.int().min(1),
  standard: z.string(),
  manifest: z.object({
    file: z.string(),
    columns: z.array(z.string()),
    fixed: z.array(z.object({ property: z.string(), value: z.string() })),
    optional: z.array(z.string()),
    modes: z.array(z.string()),
  }),
  files: z.array(fileSpecSchema),
  errors: z.array(errorSpecSchema),
});
export type ExchangeContract = z.infer<typeof exchangeContractSchema>;
