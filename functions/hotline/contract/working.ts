import { z } from 'zod';
import { nodeIdSchema } from '../../shared/words.ts';
import { sentAttachmentSchema } from './attachments.ts';
import { left, phoneSchema } from './forms.ts';
import { attachmentsPerEntry } from './limits.ts';
import { askerKindSchema, optionalTextSchema, queueSchema, textSchema, topicSchema } from './words.ts';

export const logCallSchema = z.object({
  schoolId: left(nodeIdSchema),
  queue: queueSchema.default('technical'),
  askerKind: askerKindSchema.default('administration'),
  name: left(z.string().trim().max(120)),
  phone: left(phoneSchema),
  text: textSchema,
  /** What was answered on the phone; with it the call may be closed at once. */
  answer: left(textSchema),
  resolved: z.boolean().default(false),
});

export const ticketParamsSchema = z.object({ ticketId: z.string().max(40) });

/** `insteadOf` names whom one takes a ticket over from; `release` gives it back to everybody. */
export const takeSchema = z
  .object({ insteadOf: z.string().max(100).optional(), release: z.literal(true).optional() })
  .prefault({});

const attached = { attachments: z.array(sentAttachmentSchema).max(attachmentsPerEntry).default([]) };
export const addEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answer'),
    text: textSchema,
    asksBack: z.boolean().default(false),
    resolves: z.boolean().default(false),
    ...attached,
  }),
  z.object({ kind: z.literal('note'), text: textSchema, ...attached }),
  z.object({
    kind: z.literal('handOver'),
    text: textSchema,
    /** Entries to show the partner; all that the asker sees, when not said. */
    shares: z.array(z.string().max(40)).max(200).optional(),
  }),
  z.object({ kind: z.literal('takeBack'), text: optionalTextSchema }),
  z.object({ kind: z.literal('partnerAnswer'), text: textSchema, ...attached }),
  z.object({ kind: z.literal('partnerNote'), text: textSchema, ...attached }),
  z.object({ kind: z.literal('reply'), text: textSchema, ...attached }),
  z.object({ kind: z.literal('resolved'), text: optionalTextSchema }),
  z.object({ kind: z.literal('reopened'), text: optionalTextSchema }),
]);
export type AddEntry = z.infer<typeof addEntrySchema>;

export const moveSchema = z.object({
  queue: queueSchema.optional(),
  topic: topicSchema.optional(),
  subject: z.string().trim().min(1).max(200).optional(),
  schoolId: nodeIdSchema.optional(),
});
