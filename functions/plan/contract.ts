import { z } from 'zod';
import { becauseSchema, evidenceStatusSchema, periodSchema, proofSchema } from '../shared/evidence.ts';
import {
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
  wordingSchema,
} from '../shared/words.ts';

export const measureNumberSchema = z
  .string()
  .regex(/^[\p{L}\d]+([.-][\p{L}\d]+)*$/u)
  .max(20);
export type MeasureNumber = z.infer<typeof measureNumberSchema>;

export const rollingEverySchema = z.enum(['week', 'month', 'quarter', 'halfYear']);
export type RollingEvery = z.infer<typeof rollingEverySchema>;

/**
 * When a measure is due. `date`: by the end of that day. `span`: within the days, inclusive, due at the end.
 * `rolling`: assessed period by period; without `every` the order said only «постоянно».
 */
export const deadlineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), on: daySchema }),
  z.object({ kind: z.literal('span'), from: daySchema, to: daySchema }),
  z.object({ kind: z.literal('rolling'), every: rollingEverySchema.optional() }),
]);
export type Deadline = z.infer<typeof deadlineSchema>;

/** Whom a duty binds. The list of nodes is made from the tree, never from the order's wording. */
export const audienceSchema = z.enum(['region', 'municipalities', 'schools', 'municipalitiesAndSchools']);
export type Audience = z.infer<typeof audienceSchema>;

export const measurePredicateSchema = z.object({
  id: z.string().max(80),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type MeasurePredicate = z.infer<typeof measurePredicateSchema>;

/** A link "this waits for that" is a reading of the order: proposed by a person or a rule, then confirmed or struck out. */
export const predecessorSchema = z.object({
  number: measureNumberSchema,
  confirmed: z.boolean(),
});

export const measureSchema = z.object({
  number: measureNumberSchema,
  title: wordingSchema,
  owners: z.array(z.string().trim().min(1).max(300)),
  /** The one accountable person; a measure cannot be in work without one. */
  accountable: z.string().trim().max(200).optional(),
  deadline: deadlineSchema,
  /** The deadline as the order spells it. */
  deadlineText: z.string().max(200),
  result: wordingSchema.optional(),
  /** Clause of the order or its appendix that is the legal ground. */
  ground: z.string().max(200).optional(),
  /** The order commands, or only recommends: then the duty begins with the body's own act. */
  force: z.enum(['ordered', 'recommended']),
  audience: audienceSchema,
  /** People a measure gathers or teaches; the audit asks the school calendar whether they can be reached. */
  participants: z
    .array(z.enum(['pupils', 'parents', 'teachers', 'administrators', 'specialists']))
    .optional(),
  /** The one type of municipality the order's wording names («муниципальные районы»), as the tree spells types. */
  namedScope: z.string().max(60).optional(),
  /** The wording itself limits the duty to legal persons. */
  legalPersonsOnly: z.boolean().optional(),
  predicate: measurePredicateSchema.optional(),
  predecessors: z.array(predecessorSchema),
});
export type Measure = z.infer<typeof measureSchema>;

export const planSectionSchema = z.object({
  /** Number of the appendix (1, 2, …) whose table this section stands in. */
  appendix: z.int().min(1),
  title: wordingSchema,
  measures: z.array(measureSchema),
});
export type PlanSection = z.infer<typeof planSectionSchema>;

export const orderSchema = z.object({
  number: z.string().trim().min(1).max(50),
  signedOn: daySchema,
  title: wordingSchema,
  issuedBy: wordingSchema,
});
export type Order = z.infer<typeof orderSchema>;

/** One body, and the names it goes by in the order. */
export const bodySchema = z.object({ name: wordingSchema, aliases: z.array(z.string().min(1).max(300)) });
export type Body = z.infer<typeof bodySchema>;

export const planContentSchema = z.object({
  order: orderSchema,
  sections: z.array(planSectionSchema),
  bodies: z.array(bodySchema),
  /** The proof by which a body takes a recommended duty on; without it a recommended measure binds at once. */
  acceptance: measurePredicateSchema.optional(),
  /** Which of the two dates counts when a deadline falls on a day off: the department's choice. */
  countedDeadline: z.enum(['order', 'effective']).default('effective'),
});
export type PlanContent = z.infer<typeof planContentSchema>;

/** A place in the imported source: zero-based character offsets of its plain text, end exclusive. */
export const sourceSpanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type SourceSpan = z.infer<typeof sourceSpanSchema>;

/** What the reader of an order could not settle alone. Nothing is dropped: it waits here for a person. */
export const questionSchema = z.object({
  id: z.string().max(40),
  code: z.enum([
    'rowNotRead',
    'deadlineNotRead',
    'impossibleDate',
    'deadlineEmpty',
    'ownerEmpty',
    'numberRepeated',
    'numberMissing',
    'titleEmpty',
    'orderNumberNotFound',
    'orderDateNotFound',
    'columnsNotRecognised',
  ]),
  number: measureNumberSchema.optional(),
  field: z.string().max(40).optional(),
  value: z.string().max(2000),
  span: sourceSpanSchema.optional(),
  answer: z.string().max(2000).optional(),
});
export type Question = z.infer<typeof questionSchema>;

export const findingRuleSchema = z.enum([
  'invertedDependency',
  'dayOff',
  'ownerMissing',
  'ownerCollective',
  'zeroSlack',
  'oneFactTwoDeadlines',
  'frequencyAgainstResult',
  'rollingWithoutPeriod',
  'audienceOnVacation',
  'namedScopeAgainstTree',
  'bodyUnderSeveralNames',
  'recommendedNotOrdered',
  'dependencyCycle',
  'legalPersonsOnly',
]);
export type FindingRule = z.infer<typeof findingRuleSchema>;

export const findingSeveritySchema = z.enum(['contradiction', 'gap', 'notice']);

/** A defect of a plan found by a rule: which rule, which measures, and the figures of its sentence. */
export const findingSchema = z.object({
  id: z.string().max(120),
  rule: findingRuleSchema,
  severity: findingSeveritySchema,
  measures: z.array(measureNumberSchema),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof findingSchema>;

export const draftSchema = z.object({
  id: z.string(),
  regionId: nodeIdSchema,
  /** The plain text the draft was read from; empty for one made of a ready plan or of a version. */
  source: z.string(),
  sourceName: z.string().max(200).optional(),
  content: planContentSchema,
  /** Where each measure stands in the source, by number. */
  spans: z.record(z.string(), sourceSpanSchema),
  questions: z.array(questionSchema),
  /** The plan this draft amends; absent for a new one. */
  amends: z.object({ planId: z.string(), version: z.int() }).optional(),
  status: z.enum(['open', 'published', 'discarded']),
  createdAt: instantSchema,
  version: versionSchema,
});
export type Draft = z.infer<typeof draftSchema>;

/** A draft as a person reviews it. `measures` are those of all sections in their order. */
export const draftViewSchema = draftSchema.extend({
  measures: z.array(measureSchema),
  findings: z.array(findingSchema),
});
export type DraftView = z.infer<typeof draftViewSchema>;

/** A draft in a list. */
export const draftHeadSchema = draftSchema
  .pick({
    id: true,
    regionId: true,
    sourceName: true,
    amends: true,
    status: true,
    createdAt: true,
    version: true,
  })
  .extend({
    order: orderSchema,
    measures: z.int().nonnegative(),
    questions: z.int().nonnegative().meta({ description: 'Questions nobody has answered yet' }),
  });
export type DraftHead = z.infer<typeof draftHeadSchema>;
export const draftPageSchema = pageOf(draftHeadSchema);

/** What a person has corrected in a draft, and the answers to its questions by their id. */
export const draftEditSchema = z.object({
  content: planContentSchema,
  answers: z.record(z.string().max(40), z.string().trim().min(1).max(2000)).default({}),
});
export type DraftEdit = z.infer<typeof draftEditSchema>;

/** The legal act that allowed a version: the order itself for the first, an amending act after it. */
export const planActSchema = z.object({ number: z.string().trim().min(1).max(50), signedOn: daySchema });

/** The act that allows an amendment; needed when a date moves. A first version rests on the order itself. */
export const publicationSchema = z.object({ act: planActSchema.optional() });

export const planVersionSchema = z.object({
  planId: z.string(),
  number: z.int().min(1),
  act: planActSchema,
  publishedAt: instantSchema,
  publishedBy: z.string(),
  /** The draft it was published from. */
  draftId: z.string(),
  content: planContentSchema,
});
export type PlanVersion = z.infer<typeof planVersionSchema>;

export const planSchema = z.object({
  id: z.string(),
  regionId: nodeIdSchema,
  order: orderSchema,
  startsOn: daySchema,
  versions: z.array(
    planVersionSchema.pick({ number: true, act: true, publishedAt: true, publishedBy: true }),
  ),
  version: versionSchema,
});
export type Plan = z.infer<typeof planSchema>;
export const planPageSchema = pageOf(planSchema);

/** What still has to be settled after a publication: it hinders nobody, and is said at once. */
export const publicationReplySchema = z.object({
  plan: planSchema,
  versionNumber: z.int(),
  withoutAccountable: z.array(measureNumberSchema),
});

/** The two dates of a deadline and the one that counts. `effective` is absent for a year whose calendar is unknown. */
export const dueSchema = z.object({
  order: daySchema,
  effective: daySchema.optional(),
  counted: daySchema,
});
export type Due = z.infer<typeof dueSchema>;

/** A measure’s place on the critical path. Absent for rolling measures, spans without links, members of a cycle, and unknown calendars. */
export const scheduleSchema = z.object({
  /** The latest counted deadline among those it waits for, or the day of the order. */
  startsOn: daySchema,
  finishesOn: daySchema,
  durationWorkingDays: z.int().nonnegative(),
  /** Working days it may be late before the last deadline of the plan moves. */
  slackWorkingDays: z.int().nonnegative(),
  /** The day on which the slack is used up. */
  slackUntil: daySchema,
  critical: z.boolean(),
});
export type Schedule = z.infer<typeof scheduleSchema>;

export const measureViewSchema = measureSchema.extend({
  due: dueSchema.optional(),
  schedule: scheduleSchema.optional(),
  /** Ids of findings that name it. */
  findings: z.array(z.string()),
});
export type MeasureView = z.infer<typeof measureViewSchema>;

export const measuresReplySchema = z.object({
  planId: z.string(),
  /** Version in force on the day asked about. */
  versionNumber: z.int(),
  act: planActSchema,
  asOf: daySchema,
  order: orderSchema,
  acceptance: measurePredicateSchema.optional(),
  countedDeadline: planContentSchema.shape.countedDeadline,
  bodies: z.array(bodySchema),
  sections: z.array(
    planSectionSchema.omit({ measures: true }).extend({ measures: z.array(measureViewSchema) }),
  ),
  /** From the first to the last deadline; each waits for the one before it. */
  criticalChain: z.array(measureNumberSchema),
  cycles: z.array(z.array(measureNumberSchema)),
});

export const findingsReplySchema = z.object({
  planId: z.string(),
  versionNumber: z.int(),
  items: z.array(findingSchema),
});

export const planDifferenceSchema = z.object({
  number: measureNumberSchema,
  kind: z.enum(['added', 'removed', 'changed']),
  fields: z.array(z.object({ field: z.string(), from: z.unknown().optional(), to: z.unknown().optional() })),
  /** Calendar days the deadline has moved, later ones positive. */
  deadlineMovedDays: z.int().optional(),
});
export type PlanDifference = z.infer<typeof planDifferenceSchema>;

export const comparisonReplySchema = z.object({
  from: z.object({ versionNumber: z.int(), act: planActSchema }),
  to: z.object({ versionNumber: z.int(), act: planActSchema }),
  items: z.array(planDifferenceSchema),
});

/** What would follow if one measure were finished later: nothing moves by itself. */
export const consequenceSchema = z.object({
  number: measureNumberSchema,
  from: daySchema,
  to: daySchema,
  workingDays: z.int(),
});
export type Consequence = z.infer<typeof consequenceSchema>;
export const consequencesReplySchema = z.object({ items: z.array(consequenceSchema) });

/** Zero counts are left out. `obliged` is the length of the list the figure opens: see rules.ts for who is in it. */
export const countsSchema = z.object({
  obliged: z.int().nonnegative(),
  satisfied: z.int().nonnegative(),
  satisfiedLate: z.int().nonnegative().optional(),
  missing: z.int().nonnegative().optional(),
  overdue: z.int().nonnegative().optional(),
  noData: z.int().nonnegative().optional(),
  notAccepted: z.int().nonnegative().optional(),
  excused: z.int().nonnegative().optional(),
  notExpected: z.int().nonnegative().optional(),
});
export type Counts = z.infer<typeof countsSchema>;

export const measureProgressSchema = countsSchema.extend({
  /** For a rolling measure: the period the counts are of, and the strip of periods up to it. */
  period: periodSchema.optional(),
  periods: z.record(z.string(), countsSchema).optional(),
  /** What evidence says happened: the first and the last day on which a node came to satisfy the measure. */
  happened: z.object({ from: daySchema, to: daySchema }).optional(),
});
export type MeasureProgress = z.infer<typeof measureProgressSchema>;

export const nodeProgressSchema = z.object({
  nodeId: nodeIdSchema,
  measures: z.record(measureNumberSchema, measureProgressSchema),
});
export type NodeProgress = z.infer<typeof nodeProgressSchema>;

export const progressReplySchema = z.object({
  asOf: daySchema,
  /** The day the figures were last counted on; earlier than `asOf` when nothing is known later. */
  countedOn: daySchema,
  region: nodeProgressSchema,
  municipalities: z.array(nodeProgressSchema),
});
export type ProgressReply = z.infer<typeof progressReplySchema>;

/** `node`: the region and, of its municipalities, only this one; the region’s own id leaves them all out. */
export const progressQuerySchema = z.object({
  asOf: daySchema.optional(),
  node: nodeIdSchema.optional(),
  number: measureNumberSchema.optional(),
});
export type ProgressQuery = z.infer<typeof progressQuerySchema>;

export const evidenceRowSchema = z.object({
  nodeId: nodeIdSchema,
  municipalityId: nodeIdSchema.optional(),
  period: periodSchema,
  status: evidenceStatusSchema,
  late: z.boolean().optional(),
  since: daySchema.optional(),
  knownSince: instantSchema.optional(),
  because: becauseSchema,
  history: z.array(proofSchema).optional(),
});
export type EvidenceRow = z.infer<typeof evidenceRowSchema>;
export const evidencePageSchema = pageOf(
  evidenceRowSchema.extend({
    /** Status on the day of `changedSince`, when that was asked. */
    was: evidenceStatusSchema.optional(),
  }),
);

export const evidenceQuerySchema = pageQuerySchema.extend({
  municipality: nodeIdSchema.optional(),
  node: nodeIdSchema.optional(),
  status: evidenceStatusSchema.optional(),
  period: periodSchema.optional(),
  asOf: daySchema.optional(),
  /** Only nodes whose status is another than on that day. */
  changedSince: daySchema.optional(),
});
export type EvidenceQuery = z.infer<typeof evidenceQuerySchema>;

/** Everything one node is obliged to do, by every plan of its region. */
export const nodeEvidenceReplySchema = z.object({
  nodeId: nodeIdSchema,
  asOf: daySchema,
  items: z.array(
    evidenceRowSchema.extend({
      planId: z.string(),
      number: measureNumberSchema,
      due: daySchema.optional(),
      /** Statuses of a rolling measure, period by period. */
      periods: z.record(z.string(), evidenceStatusSchema).optional(),
    }),
  ),
});

/** `[obliged, satisfied, overdue]` of each measure on each day that was counted. */
export const seriesDaySchema = z.object({
  day: daySchema,
  measures: z.record(measureNumberSchema, z.tuple([z.int(), z.int(), z.int()])),
});
export type SeriesDay = z.infer<typeof seriesDaySchema>;
export const seriesReplySchema = z.object({ nodeId: nodeIdSchema, items: z.array(seriesDaySchema) });

/** Where a measure will stand on its deadline at today’s pace, and whether that is in time. */
export const deadlineForecastSchema = z.object({
  on: daySchema,
  share: z.number().min(0).max(1),
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
  /** `kept` and `missed` when the whole band says so. */
  verdict: z.enum(['kept', 'likelyKept', 'likelyMissed', 'missed']),
  /** It will be missed within three weeks, if nothing changes. */
  warns: z.boolean(),
});
export type DeadlineForecast = z.infer<typeof deadlineForecastSchema>;

/** Forecasts as they would have been made in the past, against what happened; errors are differences of shares. */
export const forecastBackTestSchema = z.object({
  forecasts: z.int().min(1),
  daysAhead: z.int().min(1),
  meanError: z.number().nonnegative(),
  worstError: z.number().nonnegative(),
});
export type ForecastBackTest = z.infer<typeof forecastBackTestSchema>;

/** When everybody obliged will have satisfied a measure. No day is named where none can be. */
export const reachSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reached'), on: daySchema }),
  /** `latest` is absent when at the slower pace of the band it is not reached within half a year. */
  z.object({
    kind: z.literal('expected'),
    on: daySchema,
    earliest: daySchema,
    latest: daySchema.optional(),
  }),
  z.object({
    kind: z.literal('notAtThisPace'),
    why: z.enum(['standsStill', 'falls', 'tooFar']),
    earliest: daySchema.optional(),
  }),
  z.object({
    kind: z.literal('cannotBeSaid'),
    why: z.enum(['tooFewDays', 'notBegun', 'nobodyObliged', 'noData', 'notProved']),
  }),
]);

export const forecastSchema = z.object({
  nodeId: nodeIdSchema,
  number: measureNumberSchema,
  /** Share of the obliged, 0 to 1, where the line stands. */
  share: z.number().min(0).max(1).optional(),
  reach: reachSchema,
  /** Shares a day, with the limits of the band. */
  pace: z.object({ perDay: z.number(), low: z.number(), high: z.number() }).optional(),
  /** Absent once the deadline has passed, and for what has none. */
  atDeadline: deadlineForecastSchema.optional(),
  backTest: forecastBackTestSchema.optional(),
});
export type Forecast = z.infer<typeof forecastSchema>;

export const forecastReplySchema = z.object({
  /** The last counted day on or before the one asked about: nothing later was looked at. */
  madeOn: daySchema,
  items: z.array(forecastSchema),
});
export type ForecastReply = z.infer<typeof forecastReplySchema>;

/** Figures of a measure on two days; only cells that differ are listed. */
export const progressChangeSchema = z.object({
  nodeId: nodeIdSchema,
  number: measureNumberSchema,
  before: countsSchema,
  after: countsSchema,
});
export type ProgressChange = z.infer<typeof progressChangeSchema>;
export const changesReplySchema = z.object({
  from: daySchema,
  to: daySchema,
  region: z.array(progressChangeSchema),
  municipalities: z.array(progressChangeSchema),
});

/** A node whose status for a measure is not what it was, in the periods whose figures stood on the two days. */
export const movedNodeSchema = z.object({
  nodeId: nodeIdSchema,
  municipalityId: nodeIdSchema.optional(),
  number: measureNumberSchema,
  fromPeriod: periodSchema,
  period: periodSchema,
  from: evidenceStatusSchema,
  to: evidenceStatusSchema,
  since: daySchema.optional(),
  because: becauseSchema,
});
export type MovedNode = z.infer<typeof movedNodeSchema>;
export const movedPageSchema = pageOf(movedNodeSchema);

/** A step of one measure’s line: in the region, or in one municipality. */
export const movedQuerySchema = pageQuerySchema.extend({
  from: daySchema,
  to: daySchema,
  number: measureNumberSchema,
  municipality: nodeIdSchema.optional(),
});
export type MovedQuery = z.infer<typeof movedQuerySchema>;

export const recountRequestSchema = z.object({ from: daySchema.optional(), to: daySchema.optional() });
export const recountReplySchema = z.object({
  planId: z.string(),
  from: daySchema,
  to: daySchema,
  rows: z.int(),
});
export type Recount = z.infer<typeof recountReplySchema>;

/** A stored figure that a recount of the same day, from the same knowledge, did not confirm. */
export const defectSchema = z.object({
  planId: z.string(),
  day: daySchema,
  nodeId: nodeIdSchema,
  number: measureNumberSchema,
  stored: countsSchema.optional(),
  recounted: countsSchema.optional(),
  foundAt: instantSchema,
});
export type Defect = z.infer<typeof defectSchema>;
export const defectPageSchema = pageOf(defectSchema);
