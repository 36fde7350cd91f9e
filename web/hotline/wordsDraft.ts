import { z } from 'zod';
import { sentAttachmentSchema } from '../../functions/hotline/contract/attachments.ts';

/** Words that are being written to a ticket. */
export const wordsSchema = z.object({
  text: z.string(),
  attachments: z.array(sentAttachmentSchema),
  /** When the desk's server heard these very words; absent while it has not. */
  heardAt: z.string().optional(),
});
export type WordsDraft = z.infer<typeof wordsSchema>;

export function emptyWords(): WordsDraft {
  return { text: '', attachments: [] };
}
