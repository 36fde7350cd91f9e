import { z } from 'zod';

/** A calendar day in the region's time zone, `2011-09-20`. */
export const daySchema = z.iso.date().meta({ description: 'Calendar day in the region’s time zone' });
export type Day = z.infer<typeof daySchema>;

/** An instant in UTC, `2011-05-13T20:00:00.000Z`. */
export const instantSchema = z.iso.datetime();
export type Instant = z.infer<typeof instantSchema>;

export const nodeIdSchema = z
  .string()
  .regex(/^[a-z]-[a-z0-9-]{1,60}$/)
  .meta({ description: 'Stable id of a node, made from its official code: r-20, m-20602000, s-…' });
export type NodeId = z.infer<typeof nodeIdSchema>;

/** What people read, in every language of the interface. Russian is required: it is the language of record. */
export const wordingSchema = z.object({
  ru: z.string().trim().min(1).max(500),
  en: z.string().trim().max(500),
});
export type Wording = z.infer<typeof wordingSchema>;

/** Counts up by one at each save; the number that was read is the condition of the next write. */
export const versionSchema = z.int().nonnegative();

export const cursorSchema = z.string().max(2000);

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: cursorSchema.optional() });
}

export const pageQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: cursorSchema.optional(),
});
