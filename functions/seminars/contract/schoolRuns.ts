import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';
import { doneSchema } from './words.ts';

/** Whom a school gathers, each apart from the others; measure 9 of order 393. */
export const runAudienceSchema = z.enum(['teachers', 'parents', 'pupils']);
export type RunAudience = z.infer<typeof runAudienceSchema>;
export const runAudiences = runAudienceSchema.options;

/** More than any school has; what a school itself has stands in its bounds. */
export const mostPresent = 10_000;
export const runsPerSchool = 60;
export const runPhotoMaxBytes = 10 * 1024 * 1024;

const photoIdSchema = z.string().regex(/^[a-z0-9]{32}$/);
export const runPhotoSchema = z.object({
  id: photoIdSchema,
  name: z.string().min(1).max(200),
  mediaType: z.string().max(100),
  bytes: z.int().nonnegative(),
});
export type RunPhoto = z.infer<typeof runPhotoSchema>;

const countsSchema = z.object({
  on: daySchema,
  present: z.int().min(1).max(mostPresent),
  topic: z.string().trim().min(3).max(200),
});

/** What was said of a seminar at one time: the last word counts, the earlier ones stay. */
export const runEntrySchema = doneSchema.extend({
  kind: z.enum(['recorded', 'corrected', 'withdrawn']),
  ...countsSchema.shape,
  photo: runPhotoSchema.optional(),
  reason: z.string().max(300).optional(),
});
export type RunEntry = z.infer<typeof runEntrySchema>;

export const schoolRunSchema = z.object({
  id: z.string().max(40),
  audience: runAudienceSchema,
  entries: z.array(runEntrySchema).min(1).max(40),
});
export type SchoolRun = z.infer<typeof schoolRunSchema>;

/** A link by which parents count themselves on one day. */
export const checkInLinkSchema = doneSchema.extend({ code: z.string().max(12), on: daySchema });
export type CheckInLink = z.infer<typeof checkInLinkSchema>;

/** All that a school has held, and its links: one record, so that no day has the same audience twice. */
export const schoolRunsSchema = z.object({
  nodeId: nodeIdSchema,
  path: z.array(nodeIdSchema).min(3).max(4),
  runs: z.array(schoolRunSchema).max(runsPerSchool),
  links: z.array(checkInLinkSchema).max(runsPerSchool),
  version: versionSchema,
});
export type SchoolRuns = z.infer<typeof schoolRunsSchema>;

/** Who has said “I am here” by a link: a mark that the browser made by chance, and nothing of the person. */
export const checkInCountSchema = z.object({
  nodeId: nodeIdSchema,
  on: daySchema,
  browsers: z.array(z.string().max(20)).max(mostPresent),
  version: versionSchema,
});
export type CheckInCount = z.infer<typeof checkInCountSchema>;

/** What a school has held, in the figures of lists; derived. */
export const heldSchema = z.partialRecord(
  runAudienceSchema,
  z.object({ on: daySchema, present: z.int().positive() }),
);
export type Held = z.infer<typeof heldSchema>;
export const runCardSchema = z.object({
  nodeId: nodeIdSchema,
  municipalityId: nodeIdSchema,
  held: heldSchema,
});
export type RunCard = z.infer<typeof runCardSchema>;

// What is asked

export const schoolParamsSchema = z.object({ nodeId: nodeIdSchema });
export const runParamsSchema = schoolParamsSchema.extend({ runId: z.string().max(40) });
export const sentRunPhotoSchema = z.object({ id: photoIdSchema, name: z.string().trim().min(1).max(200) });
export type SentRunPhoto = z.infer<typeof sentRunPhotoSchema>;
const reasonSchema = z.string().trim().min(3).max(300);

export const recordRunSchema = z.strictObject({
  audience: runAudienceSchema,
  ...countsSchema.shape,
  photo: sentRunPhotoSchema.optional(),
});
export type RecordRun = z.infer<typeof recordRunSchema>;
/** The photo that stands stays where none is sent. */
export const correctRunSchema = recordRunSchema.omit({ audience: true }).extend({ reason: reasonSchema });
export type CorrectRun = z.infer<typeof correctRunSchema>;
export const withdrawRunSchema = z.strictObject({ reason: reasonSchema });

export const placeRunPhotoSchema = z.object({
  name: z.string().trim().min(1).max(200),
  bytes: z.coerce.number().int().min(1).max(runPhotoMaxBytes),
});
export const runPhotoPlaceSchema = z.object({
  id: photoIdSchema,
  method: z.literal('PUT'),
  url: z.string(),
  contentType: z.string(),
  expiresAt: instantSchema,
});

export const linkParamsSchema = schoolParamsSchema.extend({ on: daySchema });
export const checkInParamsSchema = schoolParamsSchema.extend({ code: z.string().min(4).max(12) });
export const browserParamsSchema = checkInParamsSchema.extend({
  browser: z.string().regex(/^[A-Za-z0-9_-]{8,20}$/),
});

// What is answered

/** How many of an audience there can be at most; left out where nothing is known of it. */
export const runBoundsSchema = z.partialRecord(runAudienceSchema, z.int().nonnegative());
export type RunBounds = z.infer<typeof runBoundsSchema>;

/** Days between which lessons are held; empty where nobody has stated them. */
export const lessonSpansSchema = z.array(z.object({ from: daySchema, to: daySchema }));
export type LessonSpans = z.infer<typeof lessonSpansSchema>;

export const schoolRunsViewSchema = z.object({
  nodeId: nodeIdSchema,
  today: daySchema,
  opensOn: daySchema,
  version: versionSchema,
  runs: z.array(
    schoolRunSchema.omit({ entries: true }).extend({
      ...countsSchema.shape,
      state: z.enum(['held', 'withdrawn']),
      entries: z.array(runEntrySchema.omit({ by: true, photo: true })),
      photo: runPhotoSchema.extend({ url: z.string() }).optional(),
      /** Those who counted themselves that day: beside those present, never added to them. */
      checkedIn: z.int().positive().optional(),
    }),
  ),
  links: z.array(checkInLinkSchema.omit({ by: true }).extend({ address: z.string(), checkedIn: z.int() })),
  bounds: runBoundsSchema,
  lessons: lessonSpansSchema,
});
export type SchoolRunsView = z.infer<typeof schoolRunsViewSchema>;
export type SchoolRunView = SchoolRunsView['runs'][number];

export const runGridSchema = z.object({
  asOf: daySchema,
  items: z.array(
    z.object({
      municipalityId: nodeIdSchema,
      name: wordingSchema,
      schools: z.int(),
      teachers: z.int(),
      parents: z.int(),
      pupils: z.int(),
      /** Schools that have held all three. */
      all: z.int(),
    }),
  ),
});
export type RunGridRow = z.infer<typeof runGridSchema>['items'][number];

export const runListParamsSchema = z.object({ municipalityId: nodeIdSchema });
export const runListSchema = z.object({
  municipalityId: nodeIdSchema,
  asOf: daySchema,
  items: z.array(z.object({ nodeId: nodeIdSchema, name: wordingSchema, held: heldSchema })),
});
export type RunListRow = z.infer<typeof runListSchema>['items'][number];

/** What the page of a link says to whoever opens it. */
export const checkInViewSchema = z.object({
  school: wordingSchema,
  on: daySchema,
  state: z.enum(['notYet', 'open', 'over', 'full']),
});
export type CheckInView = z.infer<typeof checkInViewSchema>;
