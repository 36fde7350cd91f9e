import { z } from 'zod';
import {
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
  wordingSchema,
} from '../../shared/words.ts';
import { ticketRowSchema } from './lists.ts';
import { askerKindSchema, channelSchema, queueSchema, topicSchema } from './words.ts';

/** How a clock of a ticket ended, or until when it still runs. */
export const countedClockSchema = z.object({
  state: z.enum(['kept', 'missed', 'open']),
  /** Working minutes spent; of an open one those up to the ticket's last change. */
  minutes: z.number(),
  /** When it runs out or ran out; absent while it stands still. */
  dueAt: instantSchema.optional(),
  /** When what it waits for was done. */
  endedAt: instantSchema.optional(),
});
export type CountedClock = z.infer<typeof countedClockSchema>;

/** What the reports count of a ticket, under the hour it was asked in. */
export const countedTicketSchema = z.object({
  id: z.string(),
  number: z.string(),
  queue: queueSchema,
  topic: topicSchema.default('other'),
  askerKind: askerKindSchema,
  channel: channelSchema,
  municipalityId: nodeIdSchema.optional(),
  schoolId: nodeIdSchema.optional(),
  /** Who gave the first answer; until then, who has it. */
  operatorId: z.string().optional(),
  operatorName: z.string().optional(),
  askedAt: instantSchema,
  day: daySchema,
  hour: z.int().min(0).max(23),
  first: countedClockSchema,
  solution: countedClockSchema,
  reopened: z.int().nonnegative(),
  rating: z.int().optional(),
  version: versionSchema,
});
export type CountedTicket = z.infer<typeof countedTicketSchema>;

export const markSchema = z.enum([
  'asked',
  'answered',
  'firstKept',
  'firstMissed',
  'solved',
  'solutionKept',
  'solutionMissed',
  'reopened',
]);
export type Mark = z.infer<typeof markSchema>;

const longestDays = 400;

const periodShape = {
  from: daySchema,
  to: daySchema,
  queue: queueSchema.optional(),
  topic: topicSchema.optional(),
  askerKind: askerKindSchema.optional(),
  operator: z.string().max(100).optional(),
  municipality: z.string().max(80).optional(),
  hour: z.coerce.number().int().min(0).max(23).optional(),
};
const isInOrder = ({ from, to }: { from: string; to: string }) =>
  from <= to && Date.parse(to) - Date.parse(from) < longestDays * 86_400_000;
const notInOrder = { path: ['to'], message: 'periodTooLong' };

export const reportQuerySchema = z.object(periodShape).refine(isInOrder, notInOrder);
export type ReportQuery = z.infer<typeof reportQuerySchema>;

/** Half, nine tenths and nineteen twentieths of the tickets took no longer. Nearest rank: each is one ticket's own time. */
export const percentilesSchema = z.object({ p50: z.number(), p90: z.number(), p95: z.number() });

export const figuresSchema = z.object({
  counts: z.record(markSchema, z.int()),
  firstMinutes: percentilesSchema.optional(),
  solutionMinutes: percentilesSchema.optional(),
});
export type Figures = z.infer<typeof figuresSchema>;

/** Figures of a part, by the key that filters for it; `none` where a ticket has no such thing. */
export const partSchema = figuresSchema.extend({ key: z.string(), name: wordingSchema.optional() });
export type Part = z.infer<typeof partSchema>;

export const reportSchema = z.object({
  from: daySchema,
  to: daySchema,
  now: instantSchema,
  total: figuresSchema,
  byDay: z.array(partSchema),
  byHour: z.array(partSchema),
  byQueue: z.array(partSchema),
  byTopic: z.array(partSchema),
  byAsker: z.array(partSchema),
  byOperator: z.array(partSchema),
  byMunicipality: z.array(partSchema),
});
export type Report = z.infer<typeof reportSchema>;

export const markedQuerySchema = z
  .object({ ...pageQuerySchema.shape, ...periodShape, mark: markSchema })
  .refine(isInOrder, notInOrder);
export const markedPageSchema = pageOf(ticketRowSchema).extend({ now: instantSchema });

export const countedQuerySchema = z
  .object({ ...pageQuerySchema.shape, ...periodShape })
  .refine(isInOrder, notInOrder);
export const countedPageSchema = pageOf(countedTicketSchema);
