import { z } from 'zod';
import { instantSchema } from '../../shared/words.ts';
import { attachmentSchema } from './attachments.ts';
import { entryRelations } from './relations.ts';
import { entryKindSchema, queueSchema, visibilitySchema } from './words.ts';

/** An entry as its ticket names it. Its words lie beside the ticket; an entry that no ticket names does not exist. */
export const entryHeadSchema = z.object({
  id: z.string().max(40),
  kind: entryKindSchema,
  visibility: visibilitySchema,
  at: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  /** Entries the partner was given to read, of a `handOver`. */
  shares: z.array(z.string().max(40)).optional(),
  /** The answer asked something back: the next word is the asker's. */
  asksBack: z.literal(true).optional(),
  /** From where to where, of a `moved`. */
  moved: z.object({ from: queueSchema, to: queueSchema }).optional(),
  ...entryRelations,
  /** Fingerprint of the request that wrote it, where that came with a key: the key may not come with other words. */
  madeFrom: z.string().max(60).optional(),
});
export type EntryHead = z.infer<typeof entryHeadSchema>;

export const entryWordsSchema = z.object({
  ticketId: z.string(),
  id: z.string().max(40),
  text: z.string(),
  attachments: z.array(attachmentSchema).optional(),
});
export type EntryWords = z.infer<typeof entryWordsSchema>;
