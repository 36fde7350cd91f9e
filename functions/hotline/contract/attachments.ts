import { z } from 'zod';
import { instantSchema } from '../../shared/words.ts';
import { attachmentMaxBytes } from './limits.ts';

/** Random, so that nobody attaches or opens what another has sent. */
const attachmentIdSchema = z.string().regex(/^[a-z0-9]{32}$/);

export const attachmentSchema = z.object({
  id: attachmentIdSchema,
  name: z.string().min(1).max(200),
  mediaType: z.string().max(100),
  bytes: z.int().nonnegative(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

export const placeAttachmentSchema = z.object({
  name: z.string().trim().min(1).max(200),
  bytes: z.coerce.number().int().min(1).max(attachmentMaxBytes),
});

/** Where the bytes are to be put, by one request of that method, before the address expires. */
export const uploadPlaceSchema = z.object({
  id: attachmentIdSchema,
  method: z.literal('PUT'),
  url: z.string(),
  contentType: z.string(),
  expiresAt: instantSchema,
});

/** An uploaded file as an entry names it. */
export const sentAttachmentSchema = z.object({
  id: attachmentIdSchema,
  name: z.string().trim().min(1).max(200),
});
export type SentAttachment = z.infer<typeof sentAttachmentSchema>;
