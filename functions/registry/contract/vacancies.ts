import { z } from 'zod';
import { daySchema, nodeIdSchema } from '../../shared/words.ts';
import { appointedRoleSchema } from './acts.ts';
import { nodeKindSchema, nodeSchema } from './nodes.ts';

export const vacanciesQuerySchema = z.object({ desk: nodeIdSchema });

/** Why nobody answers any more: all that the registry's own facts can tell. */
export const vacancyReasonSchema = z.enum(['accountClosed', 'actExpired', 'actRevoked', 'notSeen']);
export type VacancyReason = z.infer<typeof vacancyReasonSchema>;

/** A role that somebody was appointed to and that is empty now, or looks it. */
export const vacancySchema = z.object({
  nodeId: nodeIdSchema,
  kind: nodeKindSchema,
  names: nodeSchema.shape.names,
  role: appointedRoleSchema,
  personName: z.string(),
  actId: z.string(),
  actNumber: z.string(),
  reason: vacancyReasonSchema,
  /** The first day nobody answers, where that is known. */
  since: daySchema.optional(),
  /** A new act for the role awaits acceptance already. */
  isActWaiting: z.boolean(),
});
export type Vacancy = z.infer<typeof vacancySchema>;
export const vacanciesSchema = z.object({ items: z.array(vacancySchema) });
