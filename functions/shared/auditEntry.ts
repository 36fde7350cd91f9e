import { z } from 'zod';
import { changedFieldSchema, changeSchema } from './change.ts';
import { pageOf } from './words.ts';

/** One write: who, when, from, to, why. */
export const auditEntrySchema = changeSchema
  .omit({ idempotencyKey: true, requestHash: true })
  .extend({ record: z.string(), kind: z.string(), fields: z.array(changedFieldSchema) });
export type AuditEntry = z.infer<typeof auditEntrySchema>;
export const auditPageSchema = pageOf(auditEntrySchema);
