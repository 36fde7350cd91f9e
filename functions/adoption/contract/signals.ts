import { z } from 'zod';
import { daySchema } from '../../shared/words.ts';
import { municipalityIdSchema, schoolIdSchema, shareSchema } from './words.ts';

export const signalKindSchema = z.enum(['endOfTermDump', 'oneDayFill', 'repeatedRecords']);

/** A reason to talk, never a sanction: which share of how many records, and from which share on it is told. */
export const signalSchema = z.object({
  kind: signalKindSchema,
  share: shareSchema,
  threshold: shareSchema,
  records: z.int().min(1),
  from: daySchema,
  to: daySchema,
});
export type Signal = z.infer<typeof signalSchema>;
export const schoolSignalsSchema = z.object({
  nodeId: schoolIdSchema,
  asOf: daySchema,
  signals: z.array(signalSchema),
});
export const municipalSignalsSchema = z.object({
  nodeId: municipalityIdSchema,
  asOf: daySchema,
  schools: z.array(z.object({ nodeId: schoolIdSchema, signals: z.array(signalSchema).min(1) })),
});
