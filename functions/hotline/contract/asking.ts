import { z } from 'zod';
import { nodeIdSchema } from '../../shared/words.ts';
import { sentAttachmentSchema } from './attachments.ts';
import { left, phoneSchema } from './forms.ts';
import { attachmentsPerEntry, emailMaxLength, emailPattern, nameMaxLength } from './limits.ts';
import { askerKindSchema, queueSchema, textSchema } from './words.ts';

export const askSchema = z
  .object({
    schoolId: left(nodeIdSchema),
    queue: queueSchema.default('technical'),
    askerKind: askerKindSchema.default('parent'),
    subject: left(z.string().trim().max(200)),
    text: textSchema,
    name: left(z.string().trim().max(nameMaxLength)),
    phone: left(phoneSchema),
    email: left(z.email({ pattern: emailPattern }).max(emailMaxLength)),
    /** The asker agrees that the contacts are kept to answer the question. */
    consent: z.literal(true, 'consentNeeded'),
    /** A known incident that the question is about: it is answered together with the others of it. */
    incidentId: left(z.string().max(40)),
    attachments: z.array(sentAttachmentSchema).max(attachmentsPerEntry).default([]),
    /** The mark of the product’s own probe of availability; nobody else has one. */
    probe: z.string().max(60).optional(),
  })
  .refine(({ phone, email }) => phone !== undefined || email !== undefined, {
    path: ['phone'],
    message: 'contactNeeded',
  });

export const askedSchema = z.object({
  id: z.string(),
  number: z.string(),
  secret: z.string(),
  /** Where the asker follows the question; whoever has the address may read and reply. */
  path: z.string(),
});
