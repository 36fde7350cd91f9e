import { z } from 'zod';
import {
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  versionSchema,
  wordingSchema,
} from '../../shared/words.ts';

export const parameterCodeSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/)
  .meta({ description: 'Code of a parameter, by which forms and contracts name it: pupils-total' });
export type ParameterCode = z.infer<typeof parameterCodeSchema>;

/** What a value of the parameter is. A share is in percent. */
export const valueTypes = ['count', 'number', 'share', 'yesNo', 'date', 'text'] as const;
export const valueTypeSchema = z.enum(valueTypes);

export const levels = ['class', 'school', 'municipality', 'region'] as const;
export const parameterPeriods = ['once', 'year', 'quarter', 'month', 'week', 'day'] as const;
/** Where a value is born: the register of MONO.LOG, the platform of Dnevnik.ru, or a monitoring form. */
export const sourceSystems = ['register', 'platform', 'form'] as const;
export const personalDataClasses = ['none', 'aggregated', 'staff'] as const;

/** Words that a draft may still lack. */
const draftWordingSchema = z.object({
  ru: z.string().trim().max(1000),
  en: z.string().trim().max(1000),
});

export const parameterContentSchema = z.object({
  name: z.object({ ru: z.string().trim().min(2).max(200), en: z.string().trim().max(200) }),
  definition: draftWordingSchema,
  valueType: valueTypeSchema,
  unit: draftWordingSchema,
  level: z.enum(levels),
  period: z.enum(parameterPeriods),
  source: z.object({ system: z.enum(sourceSystems), field: z.string().trim().max(200) }),
  /** How it is computed; empty where it is counted or read as it is. */
  formula: z.string().trim().max(500),
  /** Who answers for the value being right. */
  owner: z.string().trim().max(200),
  personalData: z.enum(personalDataClasses),
  retentionYears: z.int().min(1).max(75).optional(),
  /** How many values a period is expected to bring in the region. */
  expectedRecords: z.int().min(1).max(1_000_000_000).optional(),
});
export type ParameterContent = z.infer<typeof parameterContentSchema>;

/** What an approved parameter must say; a unit is asked for where there is one. */
export const mandatoryAttributes = [
  'definition',
  'unit',
  'sourceField',
  'owner',
  'retentionYears',
  'expectedRecords',
] as const;
export type MandatoryAttribute = (typeof mandatoryAttributes)[number];

export const stampSchema = z.object({
  at: instantSchema,
  on: daySchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
});
export type Stamp = z.infer<typeof stampSchema>;

export const groundSchema = z.string().trim().min(3).max(500);

export const parameterEditionSchema = stampSchema.extend({
  number: z.int().min(1),
  content: parameterContentSchema,
  /** Why it is so: an act, a minute, a letter. */
  ground: groundSchema,
  approved: stampSchema.optional(),
});
export type ParameterEdition = z.infer<typeof parameterEditionSchema>;

export const parameterSchema = z.object({
  regionId: nodeIdSchema,
  code: parameterCodeSchema,
  editions: z.array(parameterEditionSchema).min(1),
  /** Whatever was written by then holds no more. */
  withdrawals: z.array(stampSchema.extend({ reason: groundSchema, afterEdition: z.int() })),
  version: versionSchema,
});
export type Parameter = z.infer<typeof parameterSchema>;

export const parameterStatuses = ['draft', 'approved', 'withdrawn'] as const;
export const parameterStatusSchema = z.enum(parameterStatuses);
export type ParameterStatus = z.infer<typeof parameterStatusSchema>;

/** A parameter as others choose it: by its approved edition, by its newest one before there is any. */
export const parameterLineSchema = parameterContentSchema.extend({
  code: parameterCodeSchema,
  edition: z.int().min(1),
  status: parameterStatusSchema,
  /** Of the newest edition: what it still lacks to be approved. */
  lacks: z.array(z.enum(mandatoryAttributes)),
});
export type ParameterLine = z.infer<typeof parameterLineSchema>;
export const parameterPageSchema = pageOf(parameterLineSchema);

export const parameterParamsSchema = z.object({ parameterCode: parameterCodeSchema });
export const writeParameterSchema = z.object({ content: parameterContentSchema, ground: groundSchema });
export type WriteParameter = z.infer<typeof writeParameterSchema>;
export const withdrawParameterSchema = z.object({ reason: groundSchema });

/** A form that asks for a parameter. */
const useSchema = z.object({
  formId: z.string(),
  title: wordingSchema,
  status: z.enum(['draft', 'published']),
});

export const parameterViewSchema = parameterSchema.extend({
  usedIn: z.array(useSchema),
  status: parameterStatusSchema,
  lacks: z.array(z.enum(mandatoryAttributes)),
});
export type ParameterView = z.infer<typeof parameterViewSchema>;
