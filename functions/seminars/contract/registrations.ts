import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { doneSchema, dutySchema, idSchema, left } from './words.ts';

/**
 * `requested` waits for the municipality's word; `approved` has it and waits for the day on which seats are given to
 * everybody; `waitlisted` waits for a free seat, `booked` has one. After the session: `noShow`, `partial` or `full`.
 */
export const registrationStatusSchema = z.enum([
  'requested',
  'approved',
  'waitlisted',
  'booked',
  'cancelled',
  'noShow',
  'partial',
  'full',
]);
export type RegistrationStatus = z.infer<typeof registrationStatusSchema>;

export const participantSchema = z.object({
  name: z.string().trim().min(3).max(200),
  post: z.string().trim().max(200).optional(),
  personId: z.string().max(60).optional(),
  email: z.email().max(200).optional(),
});
export type Participant = z.infer<typeof participantSchema>;

/** Hours of one day that somebody was there; 0 takes an earlier mark back. */
export const attendanceSchema = doneSchema.extend({
  date: daySchema,
  hours: z.number().min(0).max(24),
  how: z.enum(['list', 'code']),
  /** When the mark reached us: later than it was made, where there was no connection. */
  recordedAt: instantSchema,
});
export type Attendance = z.infer<typeof attendanceSchema>;

export const registrationSchema = z.object({
  id: z.string().max(80),
  /** What is said at the door: `K7M-2QX`. One in a session. */
  code: z.string().max(12),
  /** From the region down to the organisation that sends the person. */
  path: z.array(nodeIdSchema).min(1).max(4),
  person: participantSchema,
  duty: dutySchema,
  /** Comes in place of the one who had to. */
  isSubstitute: z.literal(true).optional(),
  status: registrationStatusSchema,
  /** When asked, the organisation had nobody trained for the duty. */
  isUncovered: z.boolean(),
  asked: doneSchema,
  decided: doneSchema.optional(),
  /** A seat has come free and is kept until then. */
  offer: z.object({ at: instantSchema, expiresAt: instantSchema }).optional(),
  cancelled: doneSchema.extend({ reason: z.string().max(300) }).optional(),
  attendance: z.array(attendanceSchema).max(40),
});
export type Registration = z.infer<typeof registrationSchema>;

// What is asked

const asked = {
  /** The organisation that sends the person; one's own when not said. */
  nodeId: left(nodeIdSchema),
  name: participantSchema.shape.name,
  post: left(z.string().trim().max(200)),
  email: left(z.email().max(200)),
  personId: left(z.string().max(60)),
  duty: dutySchema.optional(),
  isSubstitute: z.boolean().optional(),
};
export const signUpSchema = z.strictObject(asked);
export type SignUp = z.infer<typeof signUpSchema>;
export const signUpManySchema = z.strictObject({ participants: z.array(signUpSchema).min(1).max(200) });

/** Without an account: the school has to be named, and an address to be told by. */
export const visitorSignUpSchema = z.strictObject({
  nodeId: nodeIdSchema,
  name: participantSchema.shape.name,
  post: left(z.string().trim().max(200)),
  email: z.email().max(200),
  /** Agrees that name and address are kept for this session. */
  consent: z.literal(true, 'consentNeeded'),
});

export const registrationParamsSchema = z.object({ sessionId: idSchema, registrationId: z.string().max(80) });
export const decideSchema = z.strictObject({
  approve: z.array(z.string().max(80)).max(200).default([]),
  decline: z.array(z.string().max(80)).max(200).default([]),
  reason: left(z.string().trim().max(300)),
});
export const answerOfferSchema = z.strictObject({ accept: z.boolean() });
export const cancelRegistrationSchema = z.strictObject({ reason: z.string().trim().min(3).max(300) });

export const markSchema = z
  .strictObject({
    /** By the list, or by what the person says at the door. */
    registrationId: z.string().max(80).optional(),
    code: z.string().trim().max(20).optional(),
    date: daySchema,
    /** The day's whole length when not said. */
    hours: z.number().min(0).max(24).optional(),
    /** When it was seen, for marks made without a connection. */
    at: instantSchema.optional(),
  })
  .refine(({ registrationId, code }) => (registrationId === undefined) !== (code === undefined), {
    path: ['code'],
    error: 'codeOrRegistration',
  });
export type Mark = z.infer<typeof markSchema>;
export const markManySchema = z.strictObject({ marks: z.array(markSchema).min(1).max(600) });

// What is answered

/** Why somebody stands where they stand in the waiting list. */
export const placeInLineSchema = z.object({
  place: z.int().positive(),
  of: z.int().positive(),
  because: z.enum(['uncovered', 'inOrder']),
});

export const registrationViewSchema = registrationSchema.extend({
  line: placeInLineSchema.optional(),
  attendedHours: z.number(),
});
export type RegistrationView = z.infer<typeof registrationViewSchema>;

export const registrationReplySchema = registrationViewSchema.extend({ sessionId: idSchema });
export const registrationsReplySchema = z.object({
  items: z.array(registrationViewSchema),
  /** Those of a list that were left out, by their place in it. */
  refused: z.array(z.object({ at: z.int().nonnegative(), name: z.string(), code: z.string() })),
});

/** Whose names somebody may read; seats are counted for everybody. */
export const rollSchema = z.object({
  sessionId: idSchema,
  version: versionSchema,
  items: z.array(registrationViewSchema),
});

export const markedSchema = z.object({
  items: z.array(
    z.object({
      at: z.int().nonnegative(),
      result: z.enum([
        'marked',
        'already',
        'corrected',
        'unknownCode',
        'cancelled',
        'notBooked',
        'otherDay',
        'tooManyHours',
      ]),
      registrationId: z.string().optional(),
      name: z.string().optional(),
      attendedHours: z.number().optional(),
      /** When an earlier mark was made. */
      earlier: instantSchema.optional(),
    }),
  ),
});
