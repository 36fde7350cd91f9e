import { z } from 'zod';
import { measureNumberSchema } from '../../plan/contract.ts';
import { daySchema, instantSchema, nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';
import {
  figureSectionSchema,
  quarterlyDataSchema,
  quarterSchema,
  sectionKeySchema,
  signatorySchema,
  snapshotSchema,
} from './quarterly.ts';
import { reportHeadSchema, reportStatusSchema } from './reports.ts';

/** A municipality whose report is in the whole, with the fingerprint of what it signed. */
const includedSchema = z.object({
  nodeId: nodeIdSchema,
  name: wordingSchema,
  hash: z.string(),
  acceptedAt: instantSchema.optional(),
  withGap: z.array(measureNumberSchema),
});

/** A municipality that the whole is without, and where its report stands; none, when there is none. */
const missingSchema = z.object({
  nodeId: nodeIdSchema,
  name: wordingSchema,
  status: reportStatusSchema.optional(),
});

const tileSchema = z.object({ column: z.int().nonnegative(), row: z.int().nonnegative() });

export const consolidatedDataSchema = quarterlyDataSchema
  .pick({
    formulas: true,
    period: true,
    asOf: true,
    planId: true,
    planVersion: true,
    order: true,
    region: true,
  })
  .extend({
    kind: z.literal('consolidated'),
    of: z.int(),
    included: z.array(includedSchema),
    missing: z.array(missingSchema),
    /** Sums of the reports that are in it. */
    sections: z.array(figureSectionSchema),
    municipalities: z.array(
      z.object({
        nodeId: nodeIdSchema,
        name: wordingSchema,
        tile: tileSchema.optional(),
        schools: z.int(),
        measures: z.record(z.string(), z.tuple([z.int(), z.int()])),
      }),
    ),
    comments: z.array(z.object({ nodeId: nodeIdSchema, key: sectionKeySchema, text: z.string() })),
  });
export type ConsolidatedData = z.infer<typeof consolidatedDataSchema>;

export const consolidatedSchema = reportHeadSchema.extend({
  kind: z.literal('consolidated'),
  period: quarterSchema,
  regionId: nodeIdSchema,
  number: z.string(),
  signatory: signatorySchema,
  words: z.string().max(20_000).optional(),
  snapshot: snapshotSchema,
  of: z.int(),
  included: z.int(),
});
export type Consolidated = z.infer<typeof consolidatedSchema>;

export const consolidateSchema = z.object({
  number: z.string().trim().min(1).max(40),
  signatory: signatorySchema,
  words: z.string().trim().max(20_000).optional(),
});

/** The quarter as the department sees it: where each municipality stands, and the whole, once it is made. */
export const consolidatedViewSchema = z.object({
  period: quarterSchema,
  dueOn: daySchema,
  isOver: z.boolean(),
  municipalities: z.array(
    z.object({
      nodeId: nodeIdSchema,
      name: wordingSchema,
      status: reportStatusSchema.optional(),
      submittedAt: instantSchema.optional(),
      late: z.boolean(),
      hasGap: z.boolean(),
    }),
  ),
  report: consolidatedSchema.optional(),
  data: consolidatedDataSchema.optional(),
  mayConsolidate: z.boolean(),
  /** Of the consolidated report; zero while there is none. */
  version: versionSchema,
});
export type ConsolidatedView = z.infer<typeof consolidatedViewSchema>;
