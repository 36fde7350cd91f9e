import { z } from 'zod';
import { daySchema } from '../../shared/words.ts';
import { runStageSchema } from './run.ts';

/** The import log of a package with the fields that the 1EdTech reference test of OneRoster CSV asks for. */
export const receiptSchema = z.object({
  testIdentifier: z.string(),
  date: daySchema,
  status: z.enum(['success', 'failure']),
  stage: runStageSchema,
  filesImported: z.array(z.string()),
  filesRejected: z.array(z.string()),
  detailedComment: z.string(),
});
export type Receipt = z.infer<typeof receiptSchema>;

export const receiptFormatSchema = z.enum(['json', 'csv']);
export type ReceiptFormat = z.infer<typeof receiptFormatSchema>;
