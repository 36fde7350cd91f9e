import { z } from 'zod';
import { instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';

/** What happened to a run that says something of the exchange as a whole. */
export const serviceEventSchema = z.object({
  what: z.enum(['committed', 'failed', 'rolledBack']),
  runId: z.string(),
  at: instantSchema,
  schools: z.int().nonnegative(),
  records: z.int().nonnegative(),
  edition: z.int().min(1),
});
export type ServiceEvent = z.infer<typeof serviceEventSchema>;

/** How the exchange of a region has worked so far, oldest first. */
export const serviceSchema = z.object({
  regionId: nodeIdSchema,
  events: z.array(serviceEventSchema),
  version: versionSchema,
});
export type Service = z.infer<typeof serviceSchema>;
