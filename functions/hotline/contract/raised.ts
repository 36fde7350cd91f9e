import { z } from 'zod';
import { instantSchema, nodeIdSchema } from '../../shared/words.ts';
import { queueSchema, textSchema } from './words.ts';

/** What calls for a ticket, named by the domain that noticed it: one cause has one ticket, however often it is told. */
const causeSchema = z.string().min(1).max(120);

/**
 * A message of the queue `hotline.raised`. `raise` asks for a ticket on behalf of a school, `settle` says that its cause
 * is gone. Words are in the language of record, as a school would write them.
 */
export const raisedMessageSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('raise'),
    cause: causeSchema,
    schoolId: nodeIdSchema,
    queue: queueSchema,
    subject: z.string().trim().min(1).max(200),
    text: textSchema,
    at: instantSchema,
  }),
  z.object({ kind: z.literal('settle'), cause: causeSchema, text: textSchema, at: instantSchema }),
]);
export type RaisedMessage = z.infer<typeof raisedMessageSchema>;
