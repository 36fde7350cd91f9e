import { z } from 'zod';
import { instantSchema } from '../../shared/words.ts';

/** What a scan may be; its bytes say it, whatever its name is. */
export const scanTypeSchema = z.enum(['application/pdf', 'image/png', 'image/jpeg']);
export type ScanType = z.infer<typeof scanTypeSchema>;

/** The signed paper as a file beside the record. */
export const scanSchema = z.object({
  id: z.string().min(1).max(60),
  fileName: z.string().min(1).max(120),
  type: scanTypeSchema,
  bytes: z.int().positive(),
  recordedAt: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
});
export type Scan = z.infer<typeof scanSchema>;

export const mostScanBytes = 10 * 1024 * 1024;
const uploadIdSchema = z.string().regex(/^[0-9a-z]{26}$/);
const scanFileNameSchema = z.string().trim().min(1).max(200);
export const scanPlaceQuerySchema = z.object({ bytes: z.coerce.number().int().positive() });
/** Where a scan is put by one PUT of that type; what it holds is looked at when it is attached. */
export const scanPlaceSchema = z.object({
  uploadId: uploadIdSchema,
  address: z.string(),
  contentType: z.string(),
});
export const attachScanSchema = z.strictObject({ uploadId: uploadIdSchema, fileName: scanFileNameSchema });
/** A link that opens for a few minutes. */
export const scanLinkSchema = scanSchema.extend({ address: z.string() });
