import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { builtContentSchema } from './built.ts';

/** A list is taken home to be counted with: as a book, or as a text. */
export const extractFormatSchema = z.enum(['xlsx', 'csv']);
export type ExtractFormat = z.infer<typeof extractFormatSchema>;

/** How long a finished file stays. */
export const extractDays = 7;

export const orderExtractSchema = z.object({
  title: z.string().trim().min(1).max(120),
  format: extractFormatSchema,
  content: builtContentSchema,
});

/** Somebody has ordered the school list behind measures by days: a row a school, measure and day. */
export const extractSchema = orderExtractSchema.extend({
  id: z.string().max(40),
  regionId: nodeIdSchema,
  ownerId: z.string().max(100),
  orderedAt: instantSchema,
  /** The last day, whatever day the work goes on. */
  asOf: daySchema,
  cancelledAt: instantSchema.optional(),
  version: versionSchema,
});
export type Extract = z.infer<typeof extractSchema>;

/** How far an order has come, in steps of one measure on one day. */
export const extractWorkSchema = z.object({
  done: z.int().nonnegative(),
  of: z.int().nonnegative(),
  movedAt: instantSchema,
  file: z.object({ key: z.string(), rows: z.int(), bytes: z.int(), readyAt: instantSchema }).optional(),
});
export type ExtractWork = z.infer<typeof extractWorkSchema>;

/** `stalled`: nothing has moved for so long that nobody works on it; `expired`: the file is gone. */
export const extractStateSchema = z.enum(['waiting', 'working', 'ready', 'cancelled', 'stalled', 'expired']);

export const extractViewSchema = extractSchema
  .pick({ id: true, title: true, format: true, orderedAt: true, asOf: true, version: true })
  .extend({
    state: extractStateSchema,
    done: z.int(),
    of: z.int(),
    rows: z.int().optional(),
    bytes: z.int().optional(),
    expiresAt: instantSchema.optional(),
  });
export type ExtractView = z.infer<typeof extractViewSchema>;
export const extractListSchema = z.object({ items: z.array(extractViewSchema) });
export const extractParamsSchema = z.object({ extractId: z.string().max(40) });
