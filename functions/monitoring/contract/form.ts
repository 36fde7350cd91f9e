import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';
import { parameterCodeSchema, parameterContentSchema, stampSchema } from './parameter.ts';

/** What the product knows of a school and can write into a form beforehand. */
export const prefillSources = [
  'registerPupils',
  'registerClasses',
  'platformPupils',
  'platformTeachers',
] as const;
export const prefillSourceSchema = z.enum(prefillSources);
export type PrefillSource = z.infer<typeof prefillSourceSchema>;

export const formItemSchema = z.object({
  code: parameterCodeSchema,
  isRequired: z.boolean(),
  prefill: prefillSourceSchema.optional(),
});
export type FormItem = z.infer<typeof formItemSchema>;

export const formSectionSchema = z.object({
  title: wordingSchema,
  items: z.array(formItemSchema).min(1).max(40),
});

export const comparisons = ['atMost', 'atLeast', 'equals'] as const;
const exampleSchema = z.record(parameterCodeSchema, z.number());
const operandSchema = z.array(parameterCodeSchema).max(8);

/** The sum of some fields held against the sum of others and a number, with a case that passes and one that fails. */
export const formCheckSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  message: wordingSchema,
  left: operandSchema.min(1),
  compare: z.enum(comparisons),
  right: operandSchema,
  constant: z.number().min(-1_000_000).max(1_000_000),
  passing: exampleSchema,
  failing: exampleSchema,
});
export type FormCheck = z.infer<typeof formCheckSchema>;

export const formContentSchema = z.object({
  title: wordingSchema,
  /** What the values are of, as people name it: «на 1 августа 2011 г.». */
  period: wordingSchema,
  dueOn: daySchema,
  /** The primary monitoring information that the order asks every school for. */
  isPrimary: z.boolean(),
  sections: z.array(formSectionSchema).max(12),
  checks: z.array(formCheckSchema).max(30),
});
export type FormContent = z.infer<typeof formContentSchema>;

/** A parameter as a form shows it; that of a published form stays as it was on the day of publication. */
export const formParameterSchema = parameterContentSchema
  .pick({ name: true, definition: true, unit: true, valueType: true })
  .extend({ code: parameterCodeSchema, edition: z.int().min(1) });
export type FormParameter = z.infer<typeof formParameterSchema>;

export const formStatusSchema = z.enum(['draft', 'published']);

export const formSchema = z.object({
  id: z.string(),
  regionId: nodeIdSchema,
  status: formStatusSchema,
  content: formContentSchema,
  parameters: z.array(formParameterSchema),
  published: stampSchema.optional(),
  createdAt: instantSchema,
  createdBy: z.string().max(100),
  version: versionSchema,
});
export type Form = z.infer<typeof formSchema>;

export const formParamsSchema = z.object({ formId: z.string().max(60) });
export const formListSchema = z.object({ items: z.array(formSchema) });

export const checkParamsSchema = formParamsSchema.extend({ checkId: formCheckSchema.shape.id });
/** Whom a check would flag by what is known of schools today. */
export const flaggedSchema = z.object({
  checked: z.int(),
  /** Of whom some of the fields are not known. */
  unknown: z.int(),
  flagged: z.int(),
  schools: z.array(z.object({ nodeId: nodeIdSchema, values: z.record(parameterCodeSchema, z.number()) })),
});
