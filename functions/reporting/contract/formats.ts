import { z } from 'zod';
import { instantSchema } from '../../shared/words.ts';

export const formatSchema = z.enum(['pdf', 'docx', 'xlsx', 'csv', 'json']);
export type Format = z.infer<typeof formatSchema>;

/** Where a file opens without a login until it expires. */
export const fileLinkSchema = z.object({ url: z.string(), fileName: z.string(), expiresAt: instantSchema });
export type FileLink = z.infer<typeof fileLinkSchema>;
