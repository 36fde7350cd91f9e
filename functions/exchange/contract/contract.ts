import { z } from 'zod';

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
});
export type Column = z.infer<typeof columnSchema>;

export const fileSpecSchema = z.object({
  name: z.string(),
  group: z.enum(['rostering', 'gradebook', 'resources']),
  columns: z.array(columnSchema),
  /** Why a file that the standard knows is not taken here. */
  notAccepted: z.enum(['marks', 'personal']).optional(),
});
export type FileSpec = z.infer<typeof fileSpecSchema>;

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
});
export type ExchangeContract = z.infer<typeof exchangeContractSchema>;
