import { z } from 'zod';
import {
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
} from '../../shared/words.ts';
import { daysQuerySchema } from './nodes.ts';

export const controlTextMaxLength = 2000;
export const photosPerControl = 6;
export const findingsPerControl = 30;
export const photoMaxBytes = 10 * 1024 * 1024;

/** `visit`: somebody was there. `desk`: by documents and figures. */
export const mannerSchema = z.enum(['visit', 'desk']);

export const answerSchema = z.enum(['yes', 'no', 'notLooked']);
export type Answer = z.infer<typeof answerSchema>;

const lineSchema = z.string().trim().min(3).max(controlTextMaxLength);

/** A recheck: what was found then. A finding that is not remedied gets a new day. */
export const recheckSchema = z.object({
  on: daySchema,
  at: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  remedied: z.boolean(),
  note: z.string().trim().max(controlTextMaxLength),
  /** The day that stood until then. */
  wasDue: daySchema,
});
export type Recheck = z.infer<typeof recheckSchema>;

export const findingSchema = z.object({
  id: z.string().max(40),
  /** The line of the checklist it is about. */
  item: z.string().max(40).optional(),
  text: lineSchema,
  remedyBy: daySchema,
  rechecks: z.array(recheckSchema),
});
export type ControlFinding = z.infer<typeof findingSchema>;

const photoIdSchema = z.string().regex(/^[a-z0-9]{32}$/);
export const photoSchema = z.object({
  id: photoIdSchema,
  name: z.string().min(1).max(200),
  mediaType: z.string().max(100),
  bytes: z.int().nonnegative(),
});
export type Photo = z.infer<typeof photoSchema>;
export const sentPhotoSchema = z.object({ id: photoIdSchema, name: z.string().trim().min(1).max(200) });
export type SentPhoto = z.infer<typeof sentPhotoSchema>;
export const placePhotoSchema = z.object({
  name: z.string().trim().min(1).max(200),
  bytes: z.coerce.number().int().min(1).max(photoMaxBytes),
});
export const photoPlaceSchema = z.object({
  id: photoIdSchema,
  method: z.literal('PUT'),
  url: z.string(),
  contentType: z.string(),
  expiresAt: instantSchema,
});

export const controlSchema = z.object({
  id: z.string().max(40),
  regionId: nodeIdSchema,
  municipalityId: nodeIdSchema,
  /** The school that was looked at, or the municipality itself. */
  nodeId: nodeIdSchema,
  manner: mannerSchema,
  on: daySchema,
  checklist: z.object({ id: z.string().max(40), version: z.int().min(1) }),
  answers: z.record(z.string().max(40), answerSchema),
  findings: z.array(findingSchema).max(findingsPerControl),
  note: z.string().trim().max(controlTextMaxLength),
  photos: z.array(photoSchema).max(photosPerControl),
  /** The random choice that the control carries out. */
  sampleId: z.string().max(40).optional(),
  recordedAt: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  version: versionSchema,
});
export type Control = z.infer<typeof controlSchema>;

export const recordControlSchema = z.object({
  manner: mannerSchema,
  on: daySchema,
  checklist: controlSchema.shape.checklist,
  answers: controlSchema.shape.answers,
  findings: z.array(findingSchema.pick({ item: true, text: true, remedyBy: true })).max(findingsPerControl),
  note: controlSchema.shape.note.default(''),
  photos: z.array(sentPhotoSchema).max(photosPerControl).default([]),
  sampleId: controlSchema.shape.sampleId,
});
export type RecordControl = z.infer<typeof recordControlSchema>;

/** How a finding stands today: nobody writes it, the clock says it. */
export const findingStateSchema = z.enum(['open', 'overdue', 'remedied']);
export type FindingState = z.infer<typeof findingStateSchema>;

export const controlViewSchema = controlSchema.omit({ photos: true, findings: true }).extend({
  findings: z.array(
    findingSchema.extend({ state: findingStateSchema, overdueDays: z.int().positive().optional() }),
  ),
  photos: z.array(photoSchema.extend({ url: z.string() })),
  /** Whether the viewer may record a recheck. */
  mayRecheck: z.boolean(),
});
export type ControlView = z.infer<typeof controlViewSchema>;

export const recheckFindingSchema = z
  .object({
    on: daySchema,
    remedied: z.boolean(),
    note: z.string().trim().max(controlTextMaxLength).default(''),
    /** The new day, when it is not remedied. */
    remedyBy: daySchema.optional(),
  })
  .refine(({ remedied, remedyBy }) => remedied || remedyBy !== undefined, {
    path: ['remedyBy'],
    message: 'remedyDayNeeded',
  });
export type RecheckFinding = z.infer<typeof recheckFindingSchema>;

export const controlParamsSchema = z.object({ controlId: z.string().max(40) });
export const findingParamsSchema = controlParamsSchema.extend({ findingId: z.string().max(40) });

export const controlListSchema = z.enum(['all', 'open', 'overdue']);
export const controlQuerySchema = pageQuerySchema.extend({
  ...daysQuerySchema.shape,
  /** A school, a municipality with its schools, or the region; the person's own, when not said. */
  node: nodeIdSchema.optional(),
  state: controlListSchema.default('all'),
});
export const controlPageSchema = pageOf(controlViewSchema).extend({ today: daySchema });

/** How many findings stand open and how many are past their day, in the municipalities that have any. */
export const remediesSchema = z.object({
  today: daySchema,
  open: z.int().nonnegative(),
  overdue: z.int().nonnegative(),
  municipalities: z.array(
    z.object({ municipalityId: nodeIdSchema, open: z.int(), overdue: z.int(), longestDays: z.int() }),
  ),
});
export type Remedies = z.infer<typeof remediesSchema>;

// Who was looked at

export const quarterSchema = z.string().regex(/^\d{4}-Q[1-4]$/);
export const coverageQuerySchema = z.object({ quarter: quarterSchema.optional() });
export const coverageSchema = z.object({
  municipalityId: nodeIdSchema,
  quarter: quarterSchema,
  today: daySchema,
  items: z.array(
    z.object({
      schoolId: nodeIdSchema,
      /** The last control in the quarter. */
      looked: z.object({ controlId: z.string(), on: daySchema, manner: mannerSchema }).optional(),
    }),
  ),
});

// Random choice

export const sampleSchema = z.object({
  id: z.string().max(40),
  regionId: nodeIdSchema,
  municipalityId: nodeIdSchema,
  seed: z.string().trim().min(1).max(60),
  /** The schools chosen from are those open on this day. */
  asOf: daySchema,
  pool: z.int().nonnegative(),
  schools: z.array(nodeIdSchema),
  madeAt: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  version: versionSchema,
});
export type Sample = z.infer<typeof sampleSchema>;

export const drawSampleSchema = z.object({
  size: z.int().min(1).max(100),
  seed: sampleSchema.shape.seed,
  asOf: daySchema.optional(),
});
export const samplePageSchema = pageOf(sampleSchema);
