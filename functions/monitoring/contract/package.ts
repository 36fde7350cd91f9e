import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';
import { stampSchema } from './parameter.ts';

export const receiptResultSchema = z.enum(['taken', 'rejected']);
const reasonSchema = z.string().trim().min(3).max(300);

export const packedRecordSchema = z.object({
  schoolId: nodeIdSchema,
  /** Version of the school's sheet that went out. */
  version: versionSchema,
  receipt: stampSchema.extend({ result: receiptResultSchema, reason: reasonSchema.optional() }).optional(),
});
export type PackedRecord = z.infer<typeof packedRecordSchema>;

export const outPackageSchema = z.object({
  id: z.string(),
  regionId: nodeIdSchema,
  formId: z.string(),
  isPrimary: z.boolean(),
  title: wordingSchema,
  period: wordingSchema,
  number: z.int().min(1),
  madeAt: instantSchema,
  madeOn: daySchema,
  madeBy: z.string().max(100),
  madeByName: z.string().max(200).optional(),
  bytes: z.int(),
  sha256: z.string().length(64),
  records: z.array(packedRecordSchema).min(1),
  /** The last day on which a receipt is in time. */
  receiptsDueOn: daySchema,
  version: versionSchema,
});
export type OutPackage = z.infer<typeof outPackageSchema>;

export const packageParamsSchema = z.object({ packageId: z.string().max(60) });
export const makePackageSchema = z.object({ formId: z.string().max(60) });
export const packageLinkSchema = z.object({ url: z.string() });

export const receiptsSchema = z.object({
  records: z
    .array(
      z.discriminatedUnion('result', [
        z.object({ schoolId: nodeIdSchema, result: z.literal('taken') }),
        z.object({ schoolId: nodeIdSchema, result: z.literal('rejected'), reason: reasonSchema }),
      ]),
    )
    .min(1)
    .max(3000),
});
export type Receipts = z.infer<typeof receiptsSchema>;

const countsSchema = z.object({
  records: z.int(),
  taken: z.int(),
  rejected: z.int(),
  waiting: z.int(),
  /** Some receipts have not come by their day. */
  isLate: z.boolean(),
});
export const packageLineSchema = outPackageSchema.omit({ records: true }).extend({ counts: countsSchema });
export type PackageLine = z.infer<typeof packageLineSchema>;
export const packageListSchema = z.object({
  items: z.array(packageLineSchema),
  /** Forms with accepted sheets that no package has carried yet. */
  unpacked: z.array(z.object({ formId: z.string(), title: wordingSchema, sheets: z.int() })),
});
export const packageViewSchema = outPackageSchema.extend({ counts: countsSchema });
export type PackageView = z.infer<typeof packageViewSchema>;
