import { z } from 'zod';
import { measureNumberSchema } from '../../plan/contract.ts';
import { becauseSchema, evidenceStatusSchema, periodSchema } from '../../shared/evidence.ts';
import {
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
  wordingSchema,
} from '../../shared/words.ts';
import { daysQuerySchema } from './nodes.ts';

/** A text to send has to fit beside the others of its day in one record. */
export const reminderTextMaxLength = 2000;
export const schoolsPerReminder = 200;

/** Whom a school's reminder goes to: the person its act appoints, or everybody with an account there. */
export const recipientSchema = z.object({
  schoolId: nodeIdSchema,
  responsible: z
    .object({ name: z.string(), post: z.string(), personId: z.string().optional() })
    .optional()
    .meta({ description: 'Absent where no accepted act appoints anybody' }),
});
export type Recipient = z.infer<typeof recipientSchema>;
export const recipientsSchema = z.object({ day: daySchema, items: z.array(recipientSchema) });

/** A school as it stood when it was reminded. */
export const remindedSchoolSchema = z.object({
  schoolId: nodeIdSchema,
  status: evidenceStatusSchema,
  because: becauseSchema,
  personName: z.string().max(200).optional(),
  personId: z.string().max(60).optional(),
});
export type RemindedSchool = z.infer<typeof remindedSchoolSchema>;

export const reminderTextsSchema = z.object({
  title: wordingSchema,
  text: z.object({
    ru: z.string().trim().min(1).max(reminderTextMaxLength),
    en: z.string().trim().max(reminderTextMaxLength),
  }),
});

export const reminderSchema = reminderTextsSchema.extend({
  id: z.string().max(40),
  planId: z.string().max(80),
  number: measureNumberSchema,
  /** Key of the evidence by which the measure was judged, and the period it was judged in. */
  evidence: z.string().max(160),
  period: periodSchema,
  at: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  schools: z.array(remindedSchoolSchema).min(1).max(schoolsPerReminder),
});
export type Reminder = z.infer<typeof reminderSchema>;

/** All that a municipality's schools were reminded of in one day: so no school is reminded of one measure twice. */
export const reminderDaySchema = z.object({
  regionId: nodeIdSchema,
  municipalityId: nodeIdSchema,
  day: daySchema,
  reminders: z.array(reminderSchema),
  version: versionSchema,
});
export type ReminderDay = z.infer<typeof reminderDaySchema>;

export const sendReminderSchema = reminderTextsSchema.extend({
  planId: reminderSchema.shape.planId,
  number: measureNumberSchema,
  schools: z.array(nodeIdSchema).min(1).max(schoolsPerReminder),
});
export type SendReminder = z.infer<typeof sendReminderSchema>;

/** What came of a reminder at one school. */
export const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('satisfied'), on: daySchema, days: z.int().nonnegative() }),
  z.object({ kind: z.literal('notYet'), days: z.int().nonnegative() }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

export const reminderViewSchema = reminderSchema.omit({ schools: true, evidence: true }).extend({
  municipalityId: nodeIdSchema,
  day: daySchema,
  schools: z.array(remindedSchoolSchema.extend({ outcome: outcomeSchema })),
});
export type ReminderView = z.infer<typeof reminderViewSchema>;

export const reminderQuerySchema = pageQuerySchema.extend({
  ...daysQuerySchema.shape,
  limit: z.coerce.number().int().min(1).max(100).default(30).meta({ description: 'Days of reminders' }),
  /** A municipality, or the region for all of them; the person's own, when not said. */
  node: nodeIdSchema.optional(),
});
export const reminderPageSchema = pageOf(reminderViewSchema).extend({ today: daySchema });
