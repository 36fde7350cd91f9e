import { z } from 'zod';
import {
  calendarActSchema,
  schoolCalendarEntrySchema,
  schoolCalendarLayerSchema,
} from '../../shared/calendar/contract.ts';
import { instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';

export const calendarProposalSchema = z.object({
  id: z.string().min(1).max(60),
  entry: schoolCalendarEntrySchema,
  decision: z
    .object({
      kind: z.enum(['accepted', 'declined']),
      recordedAt: instantSchema,
      by: z.string(),
      reason: z.string().max(500).optional(),
    })
    .optional(),
});
export type CalendarProposal = z.infer<typeof calendarProposalSchema>;

/** What one node says of its school calendar, decided and proposed. */
export const nodeCalendarSchema = z.object({
  nodeId: nodeIdSchema,
  level: schoolCalendarLayerSchema.shape.level,
  entries: z.array(schoolCalendarEntrySchema).max(500),
  proposals: z.array(calendarProposalSchema).max(500),
  version: versionSchema,
});
export type NodeCalendar = z.infer<typeof nodeCalendarSchema>;

export const calendarViewSchema = z.object({
  nodeId: nodeIdSchema,
  /** From the default that fits any region to the node itself: feed them to `schoolCalendar`. */
  layers: z.array(schoolCalendarLayerSchema),
  proposals: z.array(calendarProposalSchema),
  /** Of the node's own record, for If-Match; 0 when it has none yet. */
  version: versionSchema,
});

/**
 * A statement of the school calendar before the product adds its id, author and moment: the fields of
 * `schoolCalendarEntrySchema` for its kind, by which it is then checked.
 */
export const calendarStatementSchema = z.looseObject({
  kind: z.enum(['lessons', 'vacation', 'schoolWeek', 'exam', 'quarantine', 'extraLessons', 'withdrawal']),
  act: calendarActSchema.optional(),
  reason: z.string().max(500).optional(),
});
export type CalendarStatement = z.infer<typeof calendarStatementSchema>;

export const calendarQuerySchema = z.object({ node: nodeIdSchema });
export const proposalParamsSchema = z.object({ nodeId: nodeIdSchema, proposalId: z.string().min(1).max(60) });
export const decideProposalSchema = z.strictObject({
  kind: z.enum(['accepted', 'declined']),
  act: calendarActSchema.optional(),
  reason: z.string().trim().max(500).optional(),
});
