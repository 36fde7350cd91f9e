import { z } from 'zod';
import {
  type Addressing,
  addressingSchema,
  deskSchema,
  type MessageView,
  sentFileSchema,
  type WriteMessage,
  writeMessageSchema,
} from '../../../functions/messaging/contract/post.ts';
import type { Role } from '../../../functions/shared/access/roles.ts';

export const manners = ['hand', 'laggards', 'notActivated', 'everybody', 'participants'] as const;
export type Manner = (typeof manners)[number];

/** What is typed, before it makes a message. */
export const composedSchema = z.object({
  by: z.enum(manners),
  to: z.array(deskSchema),
  within: z.string(),
  kind: z.enum(['school', 'municipality']),
  number: z.string(),
  /** Drafts kept before a session could be chosen have none. */
  sessionId: z.string().default(''),
  subject: z.string(),
  text: z.string(),
  answerDueOn: z.string(),
  attachments: z.array(sentFileSchema),
});
export type Composed = z.infer<typeof composedSchema>;

/** A new message as an address begins it: `?by=laggards&measure=2.2&within=m-20602000`, `?by=participants&session=…`. */
export function begun(
  address: { by: string; within: string; measure: string; session: string },
  within: string,
): Composed {
  return {
    by: manners.find((one) => one === address.by) ?? 'hand',
    to: [],
    within: address.within || within,
    kind: 'school',
    number: address.measure,
    sessionId: address.session,
    subject: '',
    text: '',
    answerDueOn: '',
    attachments: [],
  };
}

export function composedOf(
  { addressing, subject, text, answerDueOn, attachments }: MessageView,
  within: string,
): Composed {
  return {
    ...begun(
      {
        by: addressing.by,
        within: 'within' in addressing ? addressing.within : '',
        measure: addressing.by === 'laggards' ? addressing.number : '',
        session: addressing.by === 'participants' ? addressing.sessionId : '',
      },
      within,
    ),
    ...(addressing.by === 'hand' && { to: addressing.to }),
    ...(addressing.by === 'everybody' && { kind: addressing.kind }),
    subject,
    text,
    answerDueOn: answerDueOn ?? '',
    attachments: attachments.map(({ id, name }) => ({ id, name })),
  };
}

/** The message that was typed; nothing while something is wanting. */
export function writtenBy(composed: Composed, planId: string): WriteMessage | undefined {
  const { subject, text, answerDueOn, attachments } = composed;
  const parsed = writeMessageSchema.safeParse({
    subject,
    text,
    attachments,
    addressing: addressingOf(composed, planId),
    ...(answerDueOn && { answerDueOn }),
  });
  return parsed.success ? parsed.data : undefined;
}

function addressingOf(
  { by, to, within, kind, number, sessionId }: Composed,
  planId: string,
): Addressing | undefined {
  const asked: Record<Manner, unknown> = {
    hand: { by, to },
    everybody: { by, within, kind },
    notActivated: { by, within },
    laggards: { by, within, planId, number },
    participants: { by, sessionId },
  };
  const parsed = addressingSchema.safeParse(asked[by]);
  return parsed.success ? parsed.data : undefined;
}

/** Desks of the region that a role may write to. */
export const regionDesks: Partial<Record<Role, readonly Role[]>> = {
  leadership: ['operator', 'trainer', 'partner'],
  operator: ['leadership', 'trainer', 'partner'],
  municipal: ['leadership', 'operator'],
  school: ['operator'],
  partner: ['operator'],
};
