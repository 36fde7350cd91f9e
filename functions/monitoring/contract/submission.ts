import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { formSchema } from './form.ts';
import { parameterCodeSchema, stampSchema } from './parameter.ts';

export const remarksMaxLength = 2000;

export const valueSchema = z.union([z.number(), z.boolean(), z.string().trim().max(500)]);
export type Value = z.infer<typeof valueSchema>;
export const valuesSchema = z.record(parameterCodeSchema, valueSchema);
export type Values = z.infer<typeof valuesSchema>;

export const submissionStatuses = ['draft', 'submitted', 'returned', 'accepted'] as const;
export const submissionStatusSchema = z.enum(submissionStatuses);
export type SubmissionStatus = z.infer<typeof submissionStatusSchema>;

export const submissionStepSchema = stampSchema.extend({
  kind: z.enum(['submitted', 'returned', 'accepted']),
  remarks: z.string().max(remarksMaxLength).optional(),
});
export type SubmissionStep = z.infer<typeof submissionStepSchema>;

export const submissionSchema = z.object({
  formId: z.string(),
  isPrimary: z.boolean(),
  regionId: nodeIdSchema,
  municipalityId: nodeIdSchema,
  schoolId: nodeIdSchema,
  values: valuesSchema,
  steps: z.array(submissionStepSchema),
  savedAt: instantSchema,
  savedByName: z.string().max(200).optional(),
  version: versionSchema,
});
export type Submission = z.infer<typeof submissionSchema>;

export const submissionParamsSchema = z.object({
  formId: z.string().max(60),
  nodeId: nodeIdSchema.regex(/^s-/),
});
export const submissionListParamsSchema = z.object({
  formId: z.string().max(60),
  nodeId: nodeIdSchema.regex(/^m-/),
});

export const saveSubmissionSchema = z.object({ values: valuesSchema });
export const returnSubmissionSchema = z.object({
  remarks: z.string().trim().min(3).max(remarksMaxLength),
});

/** What a school has filled in, or what is known of it where it has not begun. */
export const submissionViewSchema = z.object({
  form: formSchema,
  schoolId: nodeIdSchema,
  today: daySchema,
  status: submissionStatusSchema.optional(),
  values: valuesSchema,
  /** What the product would write into the fields today. */
  known: valuesSchema,
  steps: z.array(submissionStepSchema),
  savedAt: instantSchema.optional(),
  savedByName: z.string().optional(),
  version: versionSchema,
});
export type SubmissionView = z.infer<typeof submissionViewSchema>;

export const submissionRowSchema = z.object({
  schoolId: nodeIdSchema,
  status: submissionStatusSchema.optional(),
  /** Of all its rules, in percent. */
  score: z.int().min(0).max(100),
  submittedOn: daySchema.optional(),
  isLate: z.boolean(),
  version: versionSchema,
});
export type SubmissionRow = z.infer<typeof submissionRowSchema>;
/** As many as one municipality is ever asked to look through at once. */
const mostAcceptedAtOnce = 300;
export const acceptManySchema = z.strictObject({
  /** Each as it was read: what has changed since is left for another look. */
  sheets: z
    .array(z.strictObject({ schoolId: submissionParamsSchema.shape.nodeId, version: versionSchema }))
    .min(1)
    .max(mostAcceptedAtOnce),
});
export const acceptedManySchema = z.object({
  accepted: z.array(nodeIdSchema),
  /** What was not accepted, each with the code of its refusal. */
  left: z.array(z.object({ schoolId: nodeIdSchema, code: z.string() })),
});

export const submissionListSchema = z.object({ items: z.array(submissionRowSchema) });

export const formProgressSchema = z.object({
  items: z.array(
    z.object({
      nodeId: nodeIdSchema,
      schools: z.int(),
      draft: z.int(),
      submitted: z.int(),
      returned: z.int(),
      accepted: z.int(),
    }),
  ),
});
export type FormProgress = z.infer<typeof formProgressSchema>;
