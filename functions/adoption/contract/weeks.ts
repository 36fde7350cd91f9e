import { z } from 'zod';
import { instantSchema, nodeIdSchema } from '../../shared/words.ts';
import { classWeekSchema } from './activity.ts';
import { weekSchema } from './words.ts';

const mostClasses = 200;

/**
 * A school's week as a gradebook shows it, counted by class: whoever asks gradebooks sends it to `adoption.weeks`. Sent
 * twice it is recorded once.
 */
export const weekMessageSchema = z.object({
  nodeId: nodeIdSchema,
  week: weekSchema,
  classes: z.array(classWeekSchema).min(1).max(mostClasses),
  /** When the gradebook was asked, for whom. */
  at: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  role: z.string().max(20),
  pullId: z.string().max(60),
});
export type WeekMessage = z.infer<typeof weekMessageSchema>;

/** What became of such a week, back to whoever sent it. */
export const weekReceiptSchema = z.object({
  nodeId: nodeIdSchema,
  regionId: nodeIdSchema,
  week: weekSchema,
  pullId: z.string().max(60),
  at: instantSchema,
  outcome: z.enum(['recorded', 'unchanged', 'refused']),
  /** Of the rules that refused it. */
  codes: z.array(z.string().max(60)).max(20),
});
export type WeekReceipt = z.infer<typeof weekReceiptSchema>;
