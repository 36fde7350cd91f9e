import { z } from 'zod';
import { countsSchema, measureNumberSchema, orderSchema } from '../../plan/contract.ts';
import { evidenceStatusSchema } from '../../shared/evidence.ts';
import { daySchema, nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';
import { formatSchema } from './formats.ts';

/** A figure that a column shows of a measure. */
export const builtFigureSchema = z.enum(['satisfied', 'share', 'overdue', 'missing', 'noData']);
export type BuiltFigure = z.infer<typeof builtFigureSchema>;

/** `once`: as of the last day alone; else as of the end of each month or quarter from `from` to `to`. */
export const builtEverySchema = z.enum(['once', 'month', 'quarter']);

const measuresMost = 35;
/** Days are columns, each with its measures: so many of both together are as much as a sheet is read of. */
export const builtColumnsMost = 150;

const titleSchema = z.string().trim().min(1).max(120);

/** What a report is built of: measures by nodes by days. Of a municipality its schools, else all municipalities. */
export const builtContentSchema = z.object({
  measures: z.array(measureNumberSchema).min(1).max(measuresMost),
  figures: z.array(builtFigureSchema).min(1).default(['satisfied', 'share']),
  municipality: nodeIdSchema.optional(),
  every: builtEverySchema.default('once'),
  from: daySchema.optional(),
  /** Absent: today, whenever it is looked at. */
  to: daySchema.optional(),
});
export type BuiltContent = z.infer<typeof builtContentSchema>;

const listOf = (item: string, most: number) =>
  z
    .string()
    .regex(new RegExp(`^${item}(,${item}){0,${most - 1}}$`, 'u'))
    .max(1000);

/** The same in an address: lists are parted by commas. */
export const builtQuerySchema = z.object({
  measures: listOf('[\\p{L}\\d.-]{1,20}', measuresMost),
  figures: listOf('[a-zA-Z]{1,20}', 5).optional(),
  municipality: nodeIdSchema.optional(),
  every: builtEverySchema.default('once'),
  from: daySchema.optional(),
  to: daySchema.optional(),
});
export type BuiltQuery = z.infer<typeof builtQuerySchema>;
export const builtFileQuerySchema = builtQuerySchema.extend({ title: titleSchema, format: formatSchema });

/** How a node stands under a measure on a day: counts of a municipality, a status of a school; neither, where it has no duty. */
export const builtCellSchema = z.object({
  counts: countsSchema.optional(),
  status: evidenceStatusSchema.optional(),
  late: z.boolean().optional(),
});
export type BuiltCell = z.infer<typeof builtCellSchema>;

export const builtRowSchema = z.object({
  nodeId: nodeIdSchema,
  name: wordingSchema,
  /** By day, and within it by measure. */
  cells: z.array(z.array(builtCellSchema)),
});

export const builtDataSchema = z.object({
  formulas: z.string(),
  content: builtContentSchema,
  planId: z.string(),
  planVersion: z.int(),
  order: orderSchema,
  asOf: daySchema,
  /** Whose rows these are: the region or the municipality. */
  of: z.object({ id: nodeIdSchema, name: wordingSchema }),
  days: z.array(daySchema),
  measures: z.array(z.object({ number: measureNumberSchema, title: wordingSchema })),
  rows: z.array(builtRowSchema),
  /** The plan's own figures of the whole, by day and measure. */
  totals: z.array(z.array(builtCellSchema)),
});
export type BuiltData = z.infer<typeof builtDataSchema>;

export const builtMailSchema = z.enum(['never', 'week', 'month']);

export const keepBuiltSchema = z.object({
  title: titleSchema,
  content: builtContentSchema,
  /** For everybody of the keeper's organisation and below who may build reports; else for oneself. */
  isShared: z.boolean().default(false),
  /** On Mondays, or on the first of a month, its totals go to whoever keeps it. */
  mail: builtMailSchema.default('never'),
});

export const builtSchema = keepBuiltSchema.extend({
  id: z.string().max(40),
  regionId: nodeIdSchema,
  /** The organisation whose people share it. */
  organisation: nodeIdSchema,
  ownerId: z.string().max(100),
  ownerName: z.string().max(200).optional(),
  removed: z.literal(true).optional(),
  version: versionSchema,
});
export type Built = z.infer<typeof builtSchema>;
export const builtListSchema = z.object({ items: z.array(builtSchema) });
export const builtParamsSchema = z.object({ builtId: z.string().max(40) });
