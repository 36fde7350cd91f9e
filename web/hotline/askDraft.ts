import { z } from 'zod';
import { askerKindSchema, queueSchema, sentAttachmentSchema } from '../../functions/hotline/contract.ts';

/** What a visitor has typed so far. */
export const askDraftSchema = z.object({
  askerKind: askerKindSchema,
  queue: queueSchema,
  school: z.object({ id: z.string(), name: z.string() }).optional(),
  text: z.string(),
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  consent: z.boolean(),
  attachments: z.array(sentAttachmentSchema),
});
export type AskDraft = z.infer<typeof askDraftSchema>;

export function emptyAsk(): AskDraft {
  return {
    askerKind: 'parent',
    queue: 'technical',
    text: '',
    name: '',
    phone: '',
    email: '',
    consent: false,
    attachments: [],
  };
}

/** The draft as the hotline takes it. */
export function bodyOf({ school, ...draft }: AskDraft) {
  return { ...draft, ...(school && { schoolId: school.id }), consent: draft.consent as true };
}
