import { z } from 'zod';
import { sentAttachmentSchema } from '../../functions/hotline/contract.ts';

/** Words that are being written to a ticket. */
export const wordsSchema = z.object({ text: z.string(), attachments: z.array(sentAttachmentSchema) });
export type WordsDraft = z.infer<typeof wordsSchema>;

export function emptyWords(): WordsDraft {
  return { text: '', attachments: [] };
}
