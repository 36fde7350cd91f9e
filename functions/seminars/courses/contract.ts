import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';
import { approvalSchema } from '../contract/programmes.ts';
import { sessionStateSchema } from '../contract/sessions.ts';
import { hoursSchema, idSchema, left } from '../contract/words.ts';

/** `2011-H2`: July to December. */
export const halfYearSchema = z.string().regex(/^\d{4}-H[12]$/);

/** The programme that a course contains as its topic, as it stood when it was taken in. */
export const topicSchema = z.object({
  programmeId: idSchema,
  version: versionSchema,
  title: wordingSchema,
  hours: hoursSchema,
  approval: approvalSchema.optional(),
});

const courseFields = {
  title: wordingSchema,
  hours: hoursSchema,
  /** Whom the institute teaches in it. */
  audience: wordingSchema,
  halfYear: halfYearSchema,
};

/** Since a day, as was known since a moment, a course had the topic by an approved programme, or had it not. */
export const topicFactSchema = z.object({ on: daySchema, recordedAt: instantSchema, hasTopic: z.boolean() });

/** A qualification course of the institute. Its groups are sessions of its topic: people and certificates stand there. */
export const courseSchema = z.object({
  id: idSchema,
  regionId: nodeIdSchema,
  ...courseFields,
  topic: topicSchema.optional(),
  groups: z.array(idSchema).max(60),
  facts: z.array(topicFactSchema).min(1).max(200),
  version: versionSchema,
});
export type Course = z.infer<typeof courseSchema>;

// What is asked

/** Without a programme the course does not contain the topic. */
export const writeCourseSchema = z.strictObject({ ...courseFields, programmeId: left(idSchema) });
export type WriteCourse = z.infer<typeof writeCourseSchema>;
export const courseParamsSchema = z.object({ courseId: idSchema });
export const groupParamsSchema = courseParamsSchema.extend({ sessionId: idSchema });
export const groupSchema = z.strictObject({ belongs: z.boolean() });
export const courseQuerySchema = z.object({ halfYear: halfYearSchema.optional() });

// What is answered

const courseGroupSchema = z.object({
  sessionId: idSchema,
  title: wordingSchema,
  from: daySchema,
  to: daySchema,
  state: sessionStateSchema,
  listeners: z.int(),
  attended: z.int(),
});
export const courseViewSchema = courseSchema
  .omit({ facts: true, groups: true })
  .extend({ groups: z.array(courseGroupSchema) });
export type CourseView = z.infer<typeof courseViewSchema>;
export const courseListSchema = z.object({
  halfYear: halfYearSchema,
  items: z.array(courseViewSchema),
  /** Of all courses of the half-year, how many contain the topic by an approved programme. */
  withTopic: z.int(),
});
