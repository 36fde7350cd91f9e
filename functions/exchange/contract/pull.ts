import { z } from 'zod';
import { instantSchema, nodeIdSchema, pageOf, pageQuerySchema, versionSchema } from '../../shared/words.ts';

/** Where weekly counts are taken from: the platform's own API, or files that somebody has dropped. */
export const sourceNameSchema = z.enum(['dnevnik', 'fileDrop']);
export type SourceName = z.infer<typeof sourceNameSchema>;

export const sourceFaultCodeSchema = z.enum([
  'notSetUp',
  'tokenRefused',
  'sourceDown',
  'sourceSlow',
  'tooManyCalls',
  'pagesIncomplete',
  'replyChanged',
  'schoolGone',
]);
export type SourceFaultCode = z.infer<typeof sourceFaultCodeSchema>;

/** What is asked of a source, step by step. */
export const askedForSchema = z.enum(['token', 'schools', 'groups', 'lessons', 'marks', 'log', 'works']);
export type AskedFor = z.infer<typeof askedForSchema>;

/** Why a source could not be read: `detail` names a field or a status, never a value. */
export const faultSchema = z.object({
  code: sourceFaultCodeSchema,
  asked: askedForSchema,
  detail: z.string().max(200).optional(),
});
export type Fault = z.infer<typeof faultSchema>;

export const pullIdSchema = z.string().min(1).max(60);
/** ISO week, `2011-W36`. */
export const pullWeekSchema = z.string().regex(/^\d{4}-W\d{2}$/);

/** `interrupted`: the source itself cannot be asked; `incomplete`: some schools could not be read. Both may go on later. */
export const pullStageSchema = z.enum(['ordered', 'pulling', 'done', 'incomplete', 'interrupted']);
export type PullStage = z.infer<typeof pullStageSchema>;

const ordererSchema = z.object({
  by: z.string(),
  byName: z.string().optional(),
  role: z.string(),
  requestId: z.string(),
});

export const pullOutcomeSchema = z.object({
  pulled: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  classes: z.int().nonnegative(),
  lessons: z.int().nonnegative(),
  byFault: z.array(z.object({ code: sourceFaultCodeSchema, count: z.int().min(1) })),
});

/** One going through gradebooks of a place for the counts of one week. */
export const pullSchema = z.object({
  id: pullIdSchema,
  stage: pullStageSchema,
  source: sourceNameSchema,
  /** From the region down to the place whose schools are asked about. */
  path: z.array(nodeIdSchema).min(1).max(3),
  placeName: z.string().max(300),
  week: pullWeekSchema,
  createdAt: instantSchema,
  orderedBy: ordererSchema,
  /** Schools of the place that the source knows, and those it does not. */
  schools: z.int().nonnegative().optional(),
  notMatched: z
    .object({ count: z.int().nonnegative(), names: z.array(z.string().max(300)).max(20) })
    .optional(),
  outcome: pullOutcomeSchema.optional(),
  /** What stopped it as a whole. */
  fault: faultSchema.optional(),
  endedAt: instantSchema.optional(),
  workedMs: z.int().nonnegative(),
  version: versionSchema,
  /** Mark of the order, by which a repeated key is told from one used for something else. */
  createdFrom: z.string().optional(),
});
export type Pull = z.infer<typeof pullSchema>;

export const pullViewSchema = pullSchema.omit({ orderedBy: true, createdFrom: true }).extend({
  orderedBy: z.string(),
  /** How many of its schools were asked about so far. */
  progress: z.object({ done: z.int().nonnegative(), of: z.int().nonnegative() }).optional(),
});
export type PullView = z.infer<typeof pullViewSchema>;
/** A pull as it was ordered: the same however far it has come when the order is repeated. */
export const orderedPullSchema = pullViewSchema.pick({
  id: true,
  source: true,
  path: true,
  placeName: true,
  week: true,
  createdAt: true,
  orderedBy: true,
});
export const pullPageSchema = pageOf(pullViewSchema);
export const pullParamsSchema = z.object({ pullId: pullIdSchema });

export const startPullSchema = z.strictObject({
  nodeId: nodeIdSchema,
  /** The week of today when absent. */
  week: pullWeekSchema.optional(),
});

/** What the source itself calls a school, and the code of the register it keeps for it. */
export const listedAsSchema = z.object({ name: z.string().max(500), code: z.string().max(40).optional() });

/** What was last taken from a school's gradebook, and what last went wrong. */
export const sourceSchoolSchema = z.object({
  nodeId: nodeIdSchema,
  path: z.array(nodeIdSchema).min(1),
  name: z.string(),
  sourceId: z.string(),
  listed: listedAsSchema.optional(),
  pulled: z
    .object({
      pullId: pullIdSchema,
      at: instantSchema,
      week: pullWeekSchema,
      classes: z.int().nonnegative(),
      lessonsExpected: z.int().nonnegative(),
      lessonsRecorded: z.int().nonnegative(),
    })
    .optional(),
  /** Of the last attempt, where it failed. */
  fault: faultSchema.extend({ pullId: pullIdSchema, at: instantSchema }).optional(),
});
export type SourceSchool = z.infer<typeof sourceSchoolSchema>;

/** Whether the counts sent on were taken by whoever keeps weekly counts. */
export const countedSchema = z.object({
  nodeId: nodeIdSchema,
  pullId: pullIdSchema,
  week: pullWeekSchema,
  at: instantSchema,
  outcome: z.enum(['recorded', 'unchanged', 'refused']),
  codes: z.array(z.string()),
});
export type Counted = z.infer<typeof countedSchema>;

export const sourceSchoolViewSchema = sourceSchoolSchema
  .omit({ path: true, listed: true })
  .extend({ counted: countedSchema.omit({ nodeId: true }).optional() });
export type SourceSchoolView = z.infer<typeof sourceSchoolViewSchema>;
export const sourceSchoolPageSchema = pageOf(sourceSchoolViewSchema);
export const sourceSchoolsQuerySchema = pageQuerySchema.extend({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  municipality: nodeIdSchema.optional(),
});
export const pullsQuerySchema = pageQuerySchema.extend({
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
