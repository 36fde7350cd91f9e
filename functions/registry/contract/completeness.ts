import { z } from 'zod';
import {
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
} from '../../shared/words.ts';
import { nodeNameSchema, nodeSchema } from './nodes.ts';

/** What the record of a school is checked for, in the order in which a school mends it. */
export const completenessCodes = [
  'address',
  'locality',
  'schoolType',
  'pupils',
  'classes',
  'classSize',
  'place',
  'confirmation',
] as const;
export const completenessCodeSchema = z.enum(completenessCodes);
export type CompletenessCode = z.infer<typeof completenessCodeSchema>;

/** Fields that may be filled in one at a time. */
export const correctableFields = ['address', 'locality', 'nodeType', 'pupils', 'classes', 'point'] as const;
export const correctableFieldSchema = z.enum(correctableFields);
export type CorrectableField = z.infer<typeof correctableFieldSchema>;

/** One field that the check found lacking or unlikely, as it ought to be. */
export const correctNodeSchema = nodeSchema
  .pick({ address: true, locality: true, nodeType: true, pupils: true, classes: true, point: true })
  .strict()
  .refine((fields) => Object.values(fields).filter((value) => value !== undefined).length === 1);
export type CorrectNode = z.infer<typeof correctNodeSchema>;

/** Until the next, this was what the check found. */
export const completenessFactSchema = z.object({
  since: daySchema,
  recordedAt: instantSchema,
  score: z.int().min(0).max(100),
  lacks: z.array(completenessCodeSchema),
});
export type CompletenessFact = z.infer<typeof completenessFactSchema>;

/** How complete the record of a school was, ever since it is kept. Made by the feed of the node it is about. */
export const completenessRecordSchema = z.object({
  nodeId: nodeIdSchema,
  /** Version of the node that the last fact is about. */
  nodeVersion: versionSchema,
  facts: z.array(completenessFactSchema),
  version: versionSchema,
});
export type CompletenessRecord = z.infer<typeof completenessRecordSchema>;

export const checkedRuleSchema = z.object({
  code: completenessCodeSchema,
  weight: z.int().positive(),
  /** Without it the record is not complete, whatever its score. */
  isMandatory: z.boolean(),
  passes: z.boolean(),
  /** Fields by which it can be mended; none where the record is to be confirmed. */
  fields: z.array(correctableFieldSchema),
});

export const completenessViewSchema = z.object({
  nodeId: nodeIdSchema,
  /** The sum of the weights of the rules that pass, of 100. */
  score: z.int().min(0).max(100),
  isComplete: z.boolean(),
  rules: z.array(checkedRuleSchema),
  history: z.array(completenessFactSchema.pick({ since: true, score: true })),
  /** Version of the node's record. */
  version: versionSchema,
});
export type CompletenessView = z.infer<typeof completenessViewSchema>;

export const completenessQuerySchema = pageQuerySchema.extend({
  /** A region or a municipality. */
  node: nodeIdSchema,
  /** Only schools that lack this. */
  lacks: completenessCodeSchema.optional(),
  state: z.enum(['complete', 'incomplete']).optional(),
});

export const completenessRowSchema = z.object({
  nodeId: nodeIdSchema,
  municipalityId: nodeIdSchema.optional(),
  names: z.array(nodeNameSchema),
  score: z.int().min(0).max(100),
  isComplete: z.boolean(),
  lacks: z.array(completenessCodeSchema),
});
export type CompletenessRow = z.infer<typeof completenessRowSchema>;

/** Schools by score, the least complete first. The figures are of all schools, whatever the list is filtered by. */
export const completenessPageSchema = pageOf(completenessRowSchema).extend({
  schools: z.int().nonnegative(),
  complete: z.int().nonnegative(),
  lacking: z.array(z.object({ code: completenessCodeSchema, schools: z.int().nonnegative() })),
});
