import { z } from 'zod';
import { nodeNameSchema } from '../../registry/contract/nodes.ts';
import {
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
} from '../../shared/words.ts';
import { unitSchema } from './records.ts';

/** What the register, the platform and the monitoring form are held against each other in, field by field. */
export const trustFields = [
  'existence',
  'code',
  'name',
  'municipality',
  'classes',
  'pupils',
  'teachers',
] as const;
export const trustFieldSchema = z.enum(trustFields);
export type TrustField = z.infer<typeof trustFieldSchema>;

/**
 * Who speaks of a school: its record in the register; a committed package, its gradebook and the report of its page for
 * the platform; its sheet of the primary monitoring form.
 */
export const trustSources = ['register', 'package', 'gradebook', 'page', 'form'] as const;
export const trustSourceSchema = z.enum(trustSources);
export type TrustSource = z.infer<typeof trustSourceSchema>;

export const trustSides = ['register', 'platform', 'form'] as const;
export const trustSideSchema = z.enum(trustSides);
export type TrustSide = z.infer<typeof trustSideSchema>;

/** Whether it is there, a name or code, or a number. */
export const trustValueSchema = z.union([z.boolean(), z.number(), z.string().max(500)]);
export type TrustValue = z.infer<typeof trustValueSchema>;

/** What one source says of a school at a moment; a later word takes the place of the whole one before. */
export const wordSchema = z.object({
  at: instantSchema,
  /** The run, the pull or the form behind it. */
  fact: z.string().max(80).optional(),
  said: z.partialRecord(trustFieldSchema, trustValueSchema),
  /** Other spellings of its name. */
  otherNames: z.array(z.string().max(500)).max(5).optional(),
  /** The register knows of a day on which the school will be there no more. */
  closesOn: daySchema.optional(),
});
export type Word = z.infer<typeof wordSchema>;

/** From the region down to the school. */
const schoolPathSchema = z.tuple([nodeIdSchema, nodeIdSchema, nodeIdSchema]);

/** A word on its way, from whichever domain keeps the source. */
export const toldWordSchema = wordSchema.extend({ path: schoolPathSchema, source: trustSourceSchema });
export type ToldWord = z.infer<typeof toldWordSchema>;

/** The same of committed records, which are read when it is heard. */
export const changedRecordsSchema = z.strictObject({ regionId: nodeIdSchema, unit: unitSchema });
export type ChangedRecords = z.infer<typeof changedRecordsSchema>;
export const trustMessageSchema = z.union([toldWordSchema, changedRecordsSchema]);
export type TrustMessage = z.infer<typeof trustMessageSchema>;

/** `onlyHere`: the register alone says it; `onlyThere`: it alone does not. */
export const trustVerdictSchema = z.enum(['agree', 'differ', 'onlyHere', 'onlyThere', 'notKnown']);
export type TrustVerdict = z.infer<typeof trustVerdictSchema>;

export const trustLevels = ['trusted', 'low', 'notEnough'] as const;
export const trustLevelSchema = z.enum(trustLevels);
export type TrustLevel = z.infer<typeof trustLevelSchema>;

/** Everything that was heard of a school. */
export const schoolTrustSchema = z.object({
  path: schoolPathSchema,
  words: z.partialRecord(trustSourceSchema, wordSchema),
  version: versionSchema,
});
export type SchoolTrust = z.infer<typeof schoolTrustSchema>;

/** How a school came out, short enough for all of a municipality to stand in one item. */
export const trustStandingSchema = z.object({
  level: trustLevelSchema,
  score: z.int().min(0).max(100).optional(),
  /** Fields that count against it. */
  against: z.array(trustFieldSchema),
  closesOn: daySchema.optional(),
  /** Version of what was heard. */
  heard: versionSchema,
});
export type TrustStanding = z.infer<typeof trustStandingSchema>;

export const municipalTrustSchema = z.object({
  regionId: nodeIdSchema,
  municipalityId: nodeIdSchema,
  /** Edition of the rules it was judged by. */
  rules: z.int().positive(),
  /** The day it was last judged for. */
  on: daySchema,
  schools: z.record(nodeIdSchema, trustStandingSchema),
  version: versionSchema,
});
export type MunicipalTrust = z.infer<typeof municipalTrustSchema>;

/** A value with where it comes from and how old it is. */
export const toldValueSchema = z.object({
  value: trustValueSchema,
  source: trustSourceSchema,
  at: instantSchema,
  fact: z.string().max(80).optional(),
});
export type ToldValue = z.infer<typeof toldValueSchema>;

export const comparedFieldSchema = z.object({
  field: trustFieldSchema,
  weight: z.int().positive(),
  verdict: trustVerdictSchema,
  /** Whether its weight is among those judged. */
  isJudged: z.boolean(),
  /** How far two numbers may lie apart and still agree, in percent. */
  tolerance: z.int().positive().optional(),
  values: z.partialRecord(trustSideSchema, toldValueSchema),
});
export type ComparedField = z.infer<typeof comparedFieldSchema>;

export const trustViewSchema = z.object({
  nodeId: nodeIdSchema,
  level: trustLevelSchema,
  /** The share of the judged weights whose fields agree, in percent; absent where too little can be judged. */
  score: z.int().min(0).max(100).optional(),
  /** Weights of the fields that agree, and of all that at least two sides speak of. */
  agreed: z.int().nonnegative(),
  judged: z.int().nonnegative(),
  judgedAtLeast: z.int().positive(),
  lowBelow: z.int().positive(),
  fields: z.array(comparedFieldSchema),
});
export type TrustView = z.infer<typeof trustViewSchema>;

const countsSchema = z.object({
  trusted: z.int().nonnegative(),
  low: z.int().nonnegative(),
  notEnough: z.int().nonnegative(),
});
export type TrustCounts = z.infer<typeof countsSchema>;

/** Counts alone: what anybody may see. */
export const regionTrustSchema = countsSchema.extend({
  municipalities: z.array(
    countsSchema.extend({
      nodeId: nodeIdSchema,
      /** At least half of those that can be judged: its figures are hatched. */
      isLow: z.boolean(),
    }),
  ),
});
export type RegionTrust = z.infer<typeof regionTrustSchema>;

export const trustRowSchema = trustStandingSchema
  .omit({ heard: true, closesOn: true })
  .extend({ nodeId: nodeIdSchema, municipalityId: nodeIdSchema, names: z.array(nodeNameSchema) });
export type TrustRow = z.infer<typeof trustRowSchema>;

/** The least trusted first; counts are of all schools of the place, whatever the list is filtered by. */
export const trustPageSchema = pageOf(trustRowSchema).extend({
  counts: countsSchema,
  against: z.array(z.object({ field: trustFieldSchema, schools: z.int().nonnegative() })),
});
export type TrustPage = z.infer<typeof trustPageSchema>;

export const regionTrustQuerySchema = z.object({ region: nodeIdSchema });
export const trustListQuerySchema = pageQuerySchema.extend({
  /** A region or a municipality. */
  node: nodeIdSchema,
  level: trustLevelSchema.optional(),
  /** Only schools that this field counts against. */
  against: trustFieldSchema.optional(),
});
export const trustParamsSchema = z.object({ nodeId: nodeIdSchema.regex(/^s-/) });
