import { z } from 'zod';
import { countsSchema, measureNumberSchema, movedNodeSchema, orderSchema } from '../../plan/contract.ts';
import { becauseSchema, evidenceStatusSchema, periodSchema } from '../../shared/evidence.ts';
import { daySchema, instantSchema, nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';
import { reportHeadSchema } from './reports.ts';

export const quarterSchema = z.string().regex(/^\d{4}-Q[1-4]$/);
export type Quarter = z.infer<typeof quarterSchema>;

// Figures

/** A measure as a report states it: the municipality's own counts, and the region's beside them. */
export const figureRowSchema = z.object({
  number: measureNumberSchema,
  title: wordingSchema,
  deadlineText: z.string(),
  dueOn: daySchema.optional(),
  period: periodSchema.optional(),
  counts: countsSchema,
  region: z.object({ obliged: z.int(), satisfied: z.int() }),
});
export type FigureRow = z.infer<typeof figureRowSchema>;

export const figureSectionSchema = z.object({
  appendix: z.int(),
  title: wordingSchema,
  rows: z.array(figureRowSchema),
});
export type FigureSection = z.infer<typeof figureSectionSchema>;

/** A school that has not done what it is obliged to, and why. */
export const waitingSchoolSchema = z.object({
  nodeId: nodeIdSchema,
  name: wordingSchema,
  items: z.array(
    z.object({ number: measureNumberSchema, status: evidenceStatusSchema, because: becauseSchema }),
  ),
});
export type WaitingSchool = z.infer<typeof waitingSchoolSchema>;

/** What every report rests on: the same day and the same formulas give the same bytes. */
const basisSchema = z.object({
  /** Which way of counting made the figures. */
  formulas: z.string(),
  period: quarterSchema,
  /** The quarter's last day, or today while the quarter is not over. */
  asOf: daySchema,
  planId: z.string(),
  planVersion: z.int(),
  order: orderSchema,
  region: z.object({ id: nodeIdSchema, name: wordingSchema }),
});

export const quarterlyDataSchema = basisSchema.extend({
  kind: z.literal('quarterly'),
  node: z.object({ id: nodeIdSchema, name: wordingSchema }),
  schools: z.int(),
  sections: z.array(figureSectionSchema),
  /** Measures that nothing in the data can prove. */
  notMeasured: z.array(measureNumberSchema),
  /** Day by day, what part of the obliged had satisfied a measure. */
  course: z.array(z.object({ day: daySchema, measures: z.record(z.string(), z.tuple([z.int(), z.int()])) })),
  waiting: z.array(waitingSchoolSchema),
  /** Measures that some nodes have no data about. */
  gaps: z.array(z.object({ number: measureNumberSchema, nodes: z.int() })),
});
export type QuarterlyData = z.infer<typeof quarterlyDataSchema>;

// The record

export const sectionKeys = ['progress', 'waiting', 'problems', 'next'] as const;
export const sectionKeySchema = z.enum(sectionKeys);
export type SectionKey = z.infer<typeof sectionKeySchema>;

export const commentMaxLength = 20_000;
export const commentsSchema = z.partialRecord(sectionKeySchema, z.string().trim().max(commentMaxLength));
export type Comments = z.infer<typeof commentsSchema>;

export const attachmentMaxBytes = 10 * 1024 * 1024;
export const attachmentsMax = 10;
/** Random, so that nobody attaches or opens what another has sent. */
const attachmentIdSchema = z.string().regex(/^[a-z0-9]{32}$/);
export const attachmentSchema = z.object({
  id: attachmentIdSchema,
  name: z.string().min(1).max(200),
  mediaType: z.string().max(100),
  bytes: z.int().nonnegative(),
});
export type Attachment = z.infer<typeof attachmentSchema>;
export const sentAttachmentSchema = z.object({
  id: attachmentIdSchema,
  name: z.string().trim().min(1).max(200),
});
export type SentAttachment = z.infer<typeof sentAttachmentSchema>;
const sentAttachmentsSchema = z.array(sentAttachmentSchema).max(attachmentsMax).default([]);

export const placeAttachmentSchema = z.object({
  name: z.string().trim().min(1).max(200),
  bytes: z.coerce.number().int().min(1).max(attachmentMaxBytes),
});
export const uploadPlaceSchema = z.object({
  id: attachmentIdSchema,
  method: z.literal('PUT'),
  url: z.string(),
  contentType: z.string(),
  expiresAt: instantSchema,
});

export const signatorySchema = z.object({
  post: z.string().trim().min(2).max(200),
  name: z.string().trim().min(3).max(120),
});
export type Signatory = z.infer<typeof signatorySchema>;

/** The figures as they were when the report was signed; they lie beside the record under their fingerprint. */
export const snapshotSchema = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  asOf: daySchema,
  formulas: z.string(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

export const reportEventSchema = z.object({
  kind: z.enum(['submitted', 'returned', 'accepted', 'addendum']),
  at: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  text: z.string().max(4000).optional(),
});
export type ReportEvent = z.infer<typeof reportEventSchema>;

export const addendumSchema = z.object({
  id: z.string(),
  at: instantSchema,
  byName: z.string().max(200).optional(),
  text: z.string().max(commentMaxLength),
  attachments: z.array(attachmentSchema),
});
export type Addendum = z.infer<typeof addendumSchema>;

export const quarterlySchema = reportHeadSchema.extend({
  kind: z.literal('quarterly'),
  period: quarterSchema,
  regionId: nodeIdSchema,
  nodeName: wordingSchema,
  comments: commentsSchema,
  attachments: z.array(attachmentSchema),
  signatory: signatorySchema.optional(),
  snapshot: snapshotSchema.optional(),
  /** The department took the report although some of its data are missing, and says which. */
  withGap: z
    .object({ measures: z.array(measureNumberSchema), text: z.string().max(4000).optional() })
    .optional(),
  addenda: z.array(addendumSchema),
  events: z.array(reportEventSchema),
});
export type Quarterly = z.infer<typeof quarterlySchema>;

// What is asked and answered

export const quarterlyParamsSchema = z.object({ nodeId: nodeIdSchema, quarter: quarterSchema });

export const saveQuarterlySchema = z.object({ comments: commentsSchema, attachments: sentAttachmentsSchema });
export const submitQuarterlySchema = saveQuarterlySchema.extend({
  number: z.string().trim().min(1).max(40),
  signatory: signatorySchema,
});
export const returnQuarterlySchema = z.object({ remarks: z.string().trim().min(5).max(4000) });
export const acceptQuarterlySchema = z.object({
  /** Needed where the report has gaps: the department takes it knowingly. */
  withGap: z.boolean().default(false),
  text: z.string().trim().max(4000).optional(),
});
export const addAddendumSchema = z.object({
  text: z.string().trim().min(5).max(commentMaxLength),
  attachments: sentAttachmentsSchema,
});

const linkedAttachmentSchema = attachmentSchema.extend({ url: z.string() });

export const quarterlyViewSchema = z.object({
  report: quarterlySchema.extend({
    attachments: z.array(linkedAttachmentSchema),
    addenda: z.array(addendumSchema.extend({ attachments: z.array(linkedAttachmentSchema) })),
  }),
  data: quarterlyDataSchema,
  /** Fingerprint of `data`. */
  hash: z.string(),
  dueOn: daySchema,
  /** The quarter has ended: until then the figures are of today and the report is not submitted. */
  isOver: z.boolean(),
  mayWrite: z.boolean(),
  mayDecide: z.boolean(),
  version: versionSchema,
});
export type QuarterlyView = z.infer<typeof quarterlyViewSchema>;

/** A signed figure against today's, and whose change made the difference. */
export const differenceSchema = z.object({
  number: measureNumberSchema,
  title: wordingSchema,
  signed: countsSchema,
  today: countsSchema,
  moved: z.array(movedNodeSchema.extend({ name: wordingSchema })),
  more: z.boolean(),
});
export const differencesReplySchema = z.object({
  signedAsOf: daySchema,
  today: daySchema,
  items: z.array(differenceSchema),
});
export type DifferencesReply = z.infer<typeof differencesReplySchema>;
