import { z } from 'zod';
import { instantSchema, nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';
import { sessionDaySchema } from './sessions.ts';
import { idSchema, left } from './words.ts';

/** Fewer answers than these are counted and not shown: out of four somebody knows whose each is. */
export const fewestAnswers = 5;
/** After its end a session may be judged, and what was said be changed, so long. */
export const feedbackDays = 14;

const marks = 5;
const markSchema = z.int().min(1).max(marks);
export const willApplySchema = z.enum(['yes', 'partly', 'no']);
export const longestMissing = 1000;

/** The three questions: was it useful, was it clear, will it be applied, and what is missing for that. */
export const giveFeedbackSchema = z.strictObject({
  useful: markSchema,
  clear: markSchema,
  willApply: willApplySchema,
  missing: left(z.string().trim().max(longestMissing)),
});
export type GiveFeedback = z.infer<typeof giveFeedbackSchema>;

/** What one participant said of a session; a later word takes the place of the earlier one. */
export const feedbackSchema = z.object({
  ...giveFeedbackSchema.shape,
  sessionId: idSchema,
  registrationId: z.string().max(80),
  regionId: nodeIdSchema,
  missing: z.string().max(longestMissing).optional(),
  at: instantSchema,
  version: versionSchema,
});
export type Feedback = z.infer<typeof feedbackSchema>;

export const feedbackParamsSchema = z.object({ sessionId: idSchema, ticket: z.string().min(1).max(160) });

/** What whoever has the link is shown: which session, until when, and what was said before. */
export const feedbackFormSchema = z.object({
  sessionId: idSchema,
  title: wordingSchema,
  days: z.array(sessionDaySchema),
  until: instantSchema,
  isOpen: z.boolean(),
  answer: giveFeedbackSchema.optional(),
  /** Of what was said; 0 where nothing was. */
  version: z.int().nonnegative(),
});

/** Sessions that the own people have attended and may say something of. */
export const ownFeedbackSchema = z.object({
  items: z.array(
    z.object({
      sessionId: idSchema,
      title: wordingSchema,
      personName: z.string(),
      ticket: z.string(),
      until: instantSchema,
      isAnswered: z.boolean(),
    }),
  ),
});

const countsOfMarks = z.array(z.int().nonnegative()).length(marks);
/** Counts of the marks 1 to 5. */
export const feedbackResultSchema = z.object({
  useful: countsOfMarks,
  clear: countsOfMarks,
  usefulMean: z.number(),
  clearMean: z.number(),
  willApply: z.record(willApplySchema, z.int().nonnegative()),
  /** Without names, in an order that says nothing of who wrote when. */
  missing: z.array(z.string()),
});
export type FeedbackResult = z.infer<typeof feedbackResultSchema>;
export const feedbackSummarySchema = z.object({
  sessionId: idSchema,
  attended: z.int().nonnegative(),
  answers: z.int().nonnegative(),
  fewest: z.int(),
  until: instantSchema,
  result: feedbackResultSchema.optional(),
});
