import { z } from 'zod';
import { instantSchema } from '../../shared/words.ts';

/** An address that opens without a login until it expires. */
export const linkSchema = z.object({ url: z.string(), fileName: z.string(), expiresAt: instantSchema });
export type FileLink = z.infer<typeof linkSchema>;
