import { z } from 'zod';
import { daySchema, nodeIdSchema, wordingSchema } from '../../shared/words.ts';
import { activationStepSchema } from '../contract/activation.ts';
import { spaceCheckSchema } from '../contract/space.ts';
import { thresholdPercentsSchema, usageCategorySchema } from '../contract/usage.ts';
import { weekSchema } from '../contract/words.ts';

/** What the open figures may be used for. The installation's own: a department that wants another names it here. */
export const openLicence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The weekly duty of the order: a record at least once a week, so none later than this. */
export const normDays = 7;

const licenceSchema = z.object({ name: z.string(), url: z.url() });

/**
 * Why a figure is not told in full. `few`: one to four; `allButFew`: all but one to four; `some`: neither none nor all
 * of five to eight; `smallGroup`: of one to four; `besides`: it would tell one of those by subtraction.
 */
export const hiddenSchema = z.enum(['few', 'allButFew', 'some', 'smallGroup', 'besides']);
export type Hidden = z.infer<typeof hiddenSchema>;

/** So many of so many, as far as it may be told to everybody. */
export const openPartSchema = z.object({
  of: z.int().nonnegative().optional(),
  done: z.int().nonnegative().optional(),
  /** 0 to 1, three decimals; absent where the count is hidden, and where there is nothing to count. */
  share: z.number().min(0).max(1).optional(),
  hidden: hiddenSchema.optional(),
});
export type OpenPart = z.infer<typeof openPartSchema>;

/**
 * `schools` that sent counts, of those in which lessons were expected; `classes` with any record; `lessons` with any
 * record, with `marks`, with `topics`, with `homework`.
 */
export const openMeasures = ['schools', 'classes', 'lessons', 'marks', 'topics', 'homework'] as const;
export const openMeasureSchema = z.enum(openMeasures);
export type OpenMeasure = z.infer<typeof openMeasureSchema>;

/** Three different things: counts, no counts, and nothing to count because no lessons were held. */
export const openStateSchema = z.enum(['counted', 'noData', 'notExpected']);

export const openWeekSchema = z.object({
  week: weekSchema,
  from: daySchema,
  to: daySchema,
  state: openStateSchema,
  figures: z.record(openMeasureSchema, openPartSchema).optional(),
  /** Days from a lesson to its record, the average of classes by their records; one decimal. */
  lagDays: z.number().nonnegative().optional(),
  /** The evening of the latest counts. */
  asOf: daySchema.optional(),
});
export type OpenWeek = z.infer<typeof openWeekSchema>;

export const openNodeSchema = z.object({
  nodeId: nodeIdSchema,
  kind: z.enum(['region', 'municipality', 'school']),
  name: wordingSchema,
  oktmo: z.string().optional(),
});
export type OpenNode = z.infer<typeof openNodeSchema>;

export const openRegionQuerySchema = z.object({ region: nodeIdSchema.optional() });

/** What the open page of a region shows: the region week by week, its municipalities in the week that stands for now. */
export const openRegionSchema = z.object({
  day: daySchema,
  licence: licenceSchema,
  normDays: z.int(),
  /** The latest week that is over and has counts; absent while there is none. */
  week: weekSchema.optional(),
  region: z.object({ node: openNodeSchema, weeks: z.array(openWeekSchema) }),
  municipalities: z.array(z.object({ node: openNodeSchema, latest: openWeekSchema.optional() })),
});
export type OpenRegion = z.infer<typeof openRegionSchema>;

/** Every figure of every node and week: what the CSV holds, row by row. */
export const openRowSchema = openWeekSchema.extend({ node: openNodeSchema });
export type OpenRow = z.infer<typeof openRowSchema>;

export const openRegionFileSchema = z.object({
  day: daySchema,
  licence: licenceSchema,
  normDays: z.int(),
  rows: z.array(openRowSchema),
});

/** `exchange`: RFC 4180 with plain numbers. `excel`: a byte order mark, semicolons, decimal commas, words in headers. */
export const csvMannerSchema = z.enum(['exchange', 'excel']);
export type CsvManner = z.infer<typeof csvMannerSchema>;
export const csvLanguageSchema = z.enum(['ru', 'en']);
export type CsvLanguage = z.infer<typeof csvLanguageSchema>;

export const csvQuerySchema = z.object({
  manner: csvMannerSchema.default('exchange'),
  lang: csvLanguageSchema.default('ru'),
});

/**
 * A school's part of the whole. Shares are whole percents and `about` is rounded to tens, so that the cards of a
 * municipality's other schools, taken from its sums, tell nothing of this one.
 */
export const cardPartSchema = z.object({
  about: z.int().nonnegative().optional(),
  percent: z.int().min(0).max(100).optional(),
  hidden: hiddenSchema.exclude(['besides']).optional(),
});
export type CardPart = z.infer<typeof cardPartSchema>;

export const cardWeekSchema = z.object({
  week: weekSchema,
  from: daySchema,
  to: daySchema,
  /** `excused`: an incident kept the school from its gradebooks. */
  state: z.enum([...openStateSchema.options, 'excused']),
  asOf: daySchema.optional(),
  /** Every class in which lessons were held has a record: the weekly duty. */
  isKept: z.boolean().optional(),
  lessons: cardPartSchema.optional(),
  marks: cardPartSchema.optional(),
  topics: cardPartSchema.optional(),
  homework: cardPartSchema.optional(),
  lagDays: z.number().nonnegative().optional(),
});
export type CardWeek = z.infer<typeof cardWeekSchema>;

/** How many of a school's people entered the platform in a week, by category; one that nobody counted is not there. */
export const cardUsageSchema = z.object({
  week: weekSchema,
  from: daySchema,
  to: daySchema,
  categories: z.partialRecord(usageCategorySchema, cardPartSchema),
});

/** A school for its parents: what is known of it without a login. No persons, no classes by name. */
export const schoolCardSchema = z.object({
  day: daySchema,
  licence: licenceSchema,
  normDays: z.int(),
  school: openNodeSchema.extend({
    municipality: openNodeSchema.optional(),
    address: z.string().optional(),
    closedOn: daySchema.optional(),
  }),
  /** The latest week that is over and has counts, and those before it, oldest first. */
  weeks: z.array(cardWeekSchema),
  steps: z.array(z.object({ step: activationStepSchema, on: daySchema.optional() })),
  /** The platform itself has confirmed the registration. */
  confirmed: z.boolean(),
  space: z
    .object({
      asOf: daySchema,
      checks: z.array(z.object({ check: spaceCheckSchema, isComplete: z.boolean() })),
    })
    .optional(),
  /** The latest week that is over and was counted. */
  usage: cardUsageSchema.optional(),
});
export type SchoolCard = z.infer<typeof schoolCardSchema>;

export const placeParamsSchema = z.object({ nodeId: nodeIdSchema.regex(/^[rm]-/) });

/** A week of a place: so many of so many by category. */
export const placeUsageWeekSchema = z.object({
  week: weekSchema,
  from: daySchema,
  to: daySchema,
  categories: z.partialRecord(usageCategorySchema, openPartSchema),
});
export type PlaceUsageWeek = z.infer<typeof placeUsageWeekSchema>;

/** The use of the platform in a region or a municipality, oldest week first. */
export const placeUsageSchema = z.object({
  nodeId: nodeIdSchema,
  licence: licenceSchema,
  /** What is asked of a school today, in whole percent. */
  percents: thresholdPercentsSchema,
  weeks: z.array(placeUsageWeekSchema),
});
export type PlaceUsage = z.infer<typeof placeUsageSchema>;
