import { z } from 'zod';
import { becauseSchema, proofStatusSchema } from '../shared/evidence.ts';
import {
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
  wordingSchema,
} from '../shared/words.ts';
import { excuseNameSchema } from './contract/excuses.ts';

/** Ids of schools alone: the facts of this domain are about nobody else. */
export const schoolIdSchema = nodeIdSchema.regex(/^s-/);
export const schoolParamsSchema = z.object({ nodeId: schoolIdSchema });

/** ISO week, `2011-W36`. Whether the year has that week is for the rules to say. */
export const weekSchema = z.string().regex(/^\d{4}-W\d{2}$/);
export type Week = z.infer<typeof weekSchema>;

/** `declared` by people on the spot, or taken from the platform itself by `exchange`. */
export const factSourceSchema = z.enum(['declared', 'exchange']);
export type FactSource = z.infer<typeof factSourceSchema>;

/** A few words of explanation. Never a place for a login: the rules refuse text that looks like one. */
export const reasonSchema = z.string().trim().min(3).max(500);

/** What every fact of this domain says of itself; it is never edited, a later one takes its place. */
export const factSchema = z.object({
  /** 1 for the first fact of the record, in the order of recording. */
  number: z.int().min(1),
  effectiveAt: daySchema,
  recordedAt: instantSchema,
  recordedBy: z.string().max(100),
  source: factSourceSchema,
  reason: reasonSchema.optional(),
  /** Number of the fact whose place this one takes. */
  supersedes: z.int().min(1).optional(),
  /**
   * Numbers of facts that are taken back, as if nobody had said them: what they had taken the place of stands again.
   * The rest of such a fact repeats the last of those it takes back.
   */
  withdraws: z.array(z.int().min(1)).min(1).optional(),
  /** The import that brought it. */
  importId: z.string().max(40).optional(),
});

export const recordOfSchool = z.object({
  nodeId: schoolIdSchema,
  /** Ids from the region down to the school. */
  path: z.array(nodeIdSchema).min(1).max(4),
  version: versionSchema,
});

// Activation

/** In the order in which a school takes them. */
export const activationSteps = ['administratorChosen', 'applied', 'codeReceived', 'registered'] as const;
export const activationStepSchema = z.enum(activationSteps);
export type ActivationStep = z.infer<typeof activationStepSchema>;

export const stepFactSchema = factSchema.extend({
  step: activationStepSchema,
  /** From this day on the school stands at this step again: it lost what it had reached after it. */
  isStepBack: z.literal(true).optional(),
  /** Last day on which the exchange may confirm a registration that was only declared. */
  confirmBy: daySchema.optional(),
});
export type StepFact = z.infer<typeof stepFactSchema>;

export const activationSchema = recordOfSchool.extend({ facts: z.array(stepFactSchema) });
export type Activation = z.infer<typeof activationSchema>;

export const recordStepSchema = z.strictObject({
  step: activationStepSchema,
  effectiveAt: daySchema,
  source: factSourceSchema.default('declared'),
  /** Wanted for a correction and for a step back. */
  reason: reasonSchema.optional(),
  /** Number of the fact that was wrong. */
  supersedes: z.int().min(1).optional(),
});
export type StepToRecord = z.infer<typeof recordStepSchema>;

export const standingSchema = z.object({
  /** The furthest step the school stands at; absent before the first. */
  reached: activationStepSchema.optional(),
  since: daySchema.optional(),
  next: activationStepSchema.optional(),
  /** The exchange has confirmed the registration. */
  confirmed: z.boolean(),
  confirmBy: daySchema.optional(),
  /** Where and since when each step stands. */
  steps: z.partialRecord(activationStepSchema, z.object({ on: daySchema, source: factSourceSchema })),
});
export type Standing = z.infer<typeof standingSchema>;

export const activationViewSchema = activationSchema
  .omit({ path: true })
  .extend({ standing: standingSchema, status: proofStatusSchema, because: becauseSchema });
export type ActivationView = z.infer<typeof activationViewSchema>;

// Funnel

/** How many schools stand at each step, and at none: together they are `schools`. */
export const funnelCountsSchema = z.object({
  schools: z.int().nonnegative(),
  notBegun: z.int().nonnegative(),
  administratorChosen: z.int().nonnegative(),
  applied: z.int().nonnegative(),
  codeReceived: z.int().nonnegative(),
  registeredDeclared: z.int().nonnegative(),
  registeredConfirmed: z.int().nonnegative(),
});
export type FunnelCounts = z.infer<typeof funnelCountsSchema>;

export const funnelQuerySchema = z.object({ municipality: nodeIdSchema.optional() });

/** Days that schools waited for a step after the one before it. */
export const waitSchema = z.object({
  schools: z.int().positive(),
  median: z.int().nonnegative(),
  p90: z.int().nonnegative(),
});
export const waitFiguresSchema = z.partialRecord(activationStepSchema, waitSchema);
export type WaitFigures = z.infer<typeof waitFiguresSchema>;

export const funnelSchema = z.object({
  total: funnelCountsSchema,
  /** Over all schools of the list. */
  waits: waitFiguresSchema,
  municipalities: z.array(funnelCountsSchema.extend({ nodeId: nodeIdSchema, waits: waitFiguresSchema })),
});
export type Funnel = z.infer<typeof funnelSchema>;

// Waiting for a code

/** One wait that lasted too long: raised by itself, and closed by itself. */
export const codeStaySchema = z.object({
  /** The day of the application. */
  since: daySchema,
  raisedOn: daySchema,
  raisedAt: instantSchema,
  closedOn: daySchema.optional(),
  closedAt: instantSchema.optional(),
  closedBecause: z.enum(['codeReceived', 'registered', 'steppedBack', 'schoolClosed']).optional(),
});
export type CodeStay = z.infer<typeof codeStaySchema>;

/** All such waits of a school, the last of them open or not: in one record, so that no wait is raised twice. */
export const codeTaskSchema = recordOfSchool.extend({ stays: z.array(codeStaySchema) });
export type CodeTask = z.infer<typeof codeTaskSchema>;

export const codeTasksQuerySchema = pageQuerySchema.extend({ municipality: nodeIdSchema.optional() });
export const codeTaskViewSchema = z.object({
  nodeId: schoolIdSchema,
  municipalityId: nodeIdSchema,
  names: z.array(wordingSchema.extend({ short: wordingSchema.optional(), since: daySchema })),
  since: daySchema,
  raisedOn: daySchema,
  /** How many have passed since the application; days of an incident are not counted. */
  workingDays: z.int(),
  /** The hotline's ticket about it, once it has been opened. */
  ticket: z.object({ id: z.string(), number: z.string(), isResolved: z.boolean() }).optional(),
});
export type CodeTaskView = z.infer<typeof codeTaskViewSchema>;
export const codeTasksPageSchema = pageOf(codeTaskViewSchema);

// Information space

/** What a school's pages on the platform need before a gradebook can be kept there. */
export const spaceChecks = [
  'profile',
  'periods',
  'classes',
  'subjects',
  'teachers',
  'timetable',
  'pupils',
  'parents',
] as const;
export const spaceCheckSchema = z.enum(spaceChecks);
export type SpaceCheck = z.infer<typeof spaceCheckSchema>;

/** `done` of `of`. `lacking` names classes and subjects only, never people. */
export const checkStateSchema = z.object({
  done: z.int().nonnegative(),
  of: z.int().min(1).max(100_000),
  lacking: z.array(z.string().trim().min(1).max(60)).max(200).default([]),
});
export type CheckState = z.infer<typeof checkStateSchema>;

export const classNameSchema = z.string().trim().min(1).max(20);

export const checksSchema = z.record(spaceCheckSchema, checkStateSchema);
export type Checks = z.infer<typeof checksSchema>;

export const spaceReportSchema = factSchema.extend({
  checks: checksSchema,
  /** Names of the school's classes; weekly activity of a class that is not among them is refused. */
  classNames: z.array(classNameSchema).max(200).optional(),
});
export type SpaceReport = z.infer<typeof spaceReportSchema>;

export const informationSpaceSchema = recordOfSchool.extend({ reports: z.array(spaceReportSchema) });
export type InformationSpace = z.infer<typeof informationSpaceSchema>;

export const recordReportSchema = z.strictObject({
  effectiveAt: daySchema,
  source: factSourceSchema.default('declared'),
  checks: checksSchema,
  classNames: z.array(classNameSchema).max(200).optional(),
  reason: reasonSchema.optional(),
});
export type ReportToRecord = z.infer<typeof recordReportSchema>;

export const spaceViewSchema = informationSpaceSchema.omit({ path: true }).extend({
  /** The report that stands today. */
  latest: spaceReportSchema.optional(),
  incomplete: z.array(spaceCheckSchema),
  status: proofStatusSchema,
  because: becauseSchema,
});
export type SpaceView = z.infer<typeof spaceViewSchema>;

// Gradebook activity

const lessonsSchema = z.int().nonnegative().max(2000);
const lagDaysSchema = z.number().nonnegative().max(400);

/** One class in one week, as counts of lessons. */
export const classWeekSchema = z.strictObject({
  className: classNameSchema,
  /** By the timetable, on days when lessons are held. */
  lessonsExpected: lessonsSchema,
  /** With any record: a mark, attendance, a topic or homework. */
  lessonsRecorded: lessonsSchema,
  /** Lessons with at least one mark, with a topic, with homework. */
  marks: lessonsSchema,
  topics: lessonsSchema,
  homework: lessonsSchema,
  /** Days from a lesson to its record: the median, and what 90 % of records keep within. */
  lagMedianDays: lagDaysSchema.optional(),
  lag90Days: lagDaysSchema.optional(),
  /** Of the lessons with a record: those entered on the one day on which most were, and those repeating an earlier record. */
  busiestDayLessons: lessonsSchema.optional(),
  repeatedLessons: lessonsSchema.optional(),
});
export type ClassWeek = z.infer<typeof classWeekSchema>;

const mostClasses = 200;

/** A school's week as it stood on the evening of `effectiveAt`. */
export const weekReportSchema = factSchema.extend({
  classes: z.array(classWeekSchema).min(1).max(mostClasses),
});
export type WeekReport = z.infer<typeof weekReportSchema>;

export const activityWeekSchema = recordOfSchool.extend({
  week: weekSchema,
  reports: z.array(weekReportSchema),
});
export type ActivityWeek = z.infer<typeof activityWeekSchema>;

export const recordWeekSchema = z.strictObject({
  classes: z.array(classWeekSchema).min(1).max(mostClasses),
  /** The evening the counts are of; without it, the last day of the week or, when that is to come, today. */
  asOf: daySchema.optional(),
  reason: reasonSchema.optional(),
});
export type WeekToRecord = z.infer<typeof recordWeekSchema>;

export const weekTotalsSchema = z.object({
  /** Classes in which lessons were expected, and those of them with any record: the weekly duty. */
  classes: z.int().nonnegative(),
  recordedClasses: z.int().nonnegative(),
  lessonsExpected: z.int().nonnegative(),
  lessonsRecorded: z.int().nonnegative(),
  marks: z.int().nonnegative(),
  topics: z.int().nonnegative(),
  homework: z.int().nonnegative(),
  /** Shares of 0 to 1, three decimals; absent when nothing was expected. `dailyShare` is the daily target. */
  weeklyShare: z.number().optional(),
  dailyShare: z.number().optional(),
  marksShare: z.number().optional(),
  topicsShare: z.number().optional(),
  homeworkShare: z.number().optional(),
  /** Median of the classes' medians, weighted by their records; the highest of the classes' 90th percentiles. */
  lagMedianDays: z.number().optional(),
  /** An upper bound: at least 90 % of the school's records were made within so many days. */
  lag90Days: z.number().optional(),
});
export type WeekTotals = z.infer<typeof weekTotalsSchema>;

export const weekViewSchema = z.object({
  week: weekSchema,
  version: versionSchema,
  effectiveAt: daySchema,
  recordedAt: instantSchema,
  source: factSourceSchema,
  /** Days of lessons by the school calendar; absent for a year whose calendar is not known. */
  lessonDays: z.int().optional(),
  /** Days of lessons that excuses have taken out, and which. */
  out: z.object({ days: z.int(), of: z.int(), incidents: z.array(excuseNameSchema) }).optional(),
  totals: weekTotalsSchema,
  /** Only for those who may see single classes: the school itself and its municipality. */
  classes: z.array(classWeekSchema).optional(),
  status: proofStatusSchema,
  because: becauseSchema,
});
export type WeekView = z.infer<typeof weekViewSchema>;

export const activityQuerySchema = z.object({ from: weekSchema.optional(), to: weekSchema.optional() });
export const activityViewSchema = z.object({ nodeId: schoolIdSchema, weeks: z.array(weekViewSchema) });
export const weekParamsSchema = schoolParamsSchema.extend({ week: weekSchema });

/** A municipality's week: the sums of its schools, from which the open figures are made. */
export const weekSumSchema = z.object({
  /** Schools in which lessons were expected and that no incident excuses, and those of them that sent counts. */
  schools: z.int().nonnegative(),
  reporting: z.int().nonnegative(),
  classes: z.int().nonnegative(),
  recordedClasses: z.int().nonnegative(),
  lessonsExpected: z.int().nonnegative(),
  lessonsRecorded: z.int().nonnegative(),
  marks: z.int().nonnegative(),
  topics: z.int().nonnegative(),
  homework: z.int().nonnegative(),
  /** Median days of each class times its recorded lessons, and those lessons: their quotient is the average. */
  lagDays: z.number().nonnegative(),
  lagLessons: z.int().nonnegative(),
  /** The evening of the latest counts. */
  asOf: daySchema.optional(),
});
export type WeekSum = z.infer<typeof weekSumSchema>;

// Weeks of a municipality, alike schools, signals

/** One set of counts of a school's week, as short as figures above the school need it. */
export const weekCountsSchema = z.object({
  effectiveAt: daySchema,
  recordedAt: instantSchema,
  classes: z.int().nonnegative(),
  recordedClasses: z.int().nonnegative(),
  lessonsExpected: z.int().nonnegative(),
  lessonsRecorded: z.int().nonnegative(),
  marks: z.int().nonnegative(),
  topics: z.int().nonnegative(),
  homework: z.int().nonnegative(),
  /** `busiestDay` and `repeated` are of `busiestOf` and `repeatedOf` lessons with a record: those of classes that tell it. */
  busiestDay: z.int().nonnegative().optional(),
  busiestOf: z.int().nonnegative().optional(),
  repeated: z.int().nonnegative().optional(),
  repeatedOf: z.int().nonnegative().optional(),
  /** Median days of each class times its recorded lessons, and those lessons; absent where no class tells a lag. */
  lagDays: z.number().nonnegative().optional(),
  lagLessons: z.int().nonnegative().optional(),
  /** Numbers of sets, as they stand in the list from 1 on: whose place it takes, and which it takes back. */
  supersedes: z.int().min(1).optional(),
  withdraws: z.array(z.int().min(1)).optional(),
});
export type WeekCounts = z.infer<typeof weekCountsSchema>;

/** How many of a week's days of lessons incidents have taken out, as it became known. */
export const weekOutSchema = z.object({
  recordedAt: instantSchema,
  days: z.int().nonnegative(),
  of: z.int().nonnegative(),
});
export type WeekOut = z.infer<typeof weekOutSchema>;

/** A school's week with every set of its counts, in the order of recording, so that any past day can be asked. */
export const schoolWeekSchema = z.object({
  week: weekSchema,
  /** No lessons were expected: a vacation, a quarantine, no class with lessons. */
  rests: z.literal(true).optional(),
  /** In the order of recording; the last one known holds. */
  out: z.array(weekOutSchema).optional(),
  reports: z.array(weekCountsSchema),
});
export type SchoolWeek = z.infer<typeof schoolWeekSchema>;

export const asOfQuerySchema = z.object({ asOf: daySchema.optional() });
export const municipalityIdSchema = nodeIdSchema.regex(/^m-/);
export const municipalityParamsSchema = z.object({ nodeId: municipalityIdSchema });

const shareSchema = z.number().min(0).max(1);

/** The weekly duty and the daily target of a municipality, by what stood when the week was over. */
export const municipalWeekSchema = z.object({
  week: weekSchema,
  /** Schools with counts, those in which nothing was expected, those an incident excuses, and the unknown. */
  schools: z.int().nonnegative(),
  resting: z.int().nonnegative(),
  excused: z.int().nonnegative(),
  unknown: z.int().nonnegative(),
  classes: z.int().nonnegative(),
  recordedClasses: z.int().nonnegative(),
  lessonsExpected: z.int().nonnegative(),
  lessonsRecorded: z.int().nonnegative(),
  /** Absent when nothing was expected. */
  weeklyShare: shareSchema.optional(),
  dailyShare: shareSchema.optional(),
  marksShare: shareSchema.optional(),
  topicsShare: shareSchema.optional(),
  homeworkShare: shareSchema.optional(),
});
export type MunicipalWeek = z.infer<typeof municipalWeekSchema>;
export const municipalWeeksSchema = z.object({
  nodeId: municipalityIdSchema,
  asOf: daySchema,
  weeks: z.array(municipalWeekSchema),
});

export const sizeGroupSchema = z.enum(['upTo100', 'upTo300', 'upTo700', 'above700']);
export type SizeGroup = z.infer<typeof sizeGroupSchema>;
export const alikeGroupSchema = z.object({ locality: z.enum(['urban', 'rural']), size: sizeGroupSchema });
export type AlikeGroup = z.infer<typeof alikeGroupSchema>;

/** A school's share of lessons recorded in time, and the places among alike schools that it may honestly hold. */
export const alikePlaceSchema = z.object({
  share: shareSchema,
  low: shareSchema,
  high: shareSchema,
  /** What the interval rests on. */
  classWeeks: z.int().min(1),
  /** Best and worst place; one and the same only where nobody else is as close. */
  best: z.int().min(1),
  worst: z.int().min(1),
  of: z.int().min(1),
});
export type AlikePlace = z.infer<typeof alikePlaceSchema>;

/** Why a school is not compared: the register lacks its size or place, nothing is known of it, or it has too few alike. */
export const notComparedSchema = z.enum(['groupUnknown', 'noData', 'tooFewAlike']);
const comparedSchema = z.object({
  nodeId: schoolIdSchema,
  group: alikeGroupSchema.optional(),
  place: alikePlaceSchema.optional(),
  notCompared: notComparedSchema.optional(),
});
export type Compared = z.infer<typeof comparedSchema>;

export const alikeViewSchema = comparedSchema.extend({
  asOf: daySchema,
  /** Weeks with lessons that were looked at. */
  weeks: z.array(weekSchema),
  /** Shares of all alike schools, the school itself among them, best first and without a name. */
  shares: z.array(shareSchema),
});
export const municipalAlikeSchema = z.object({
  nodeId: municipalityIdSchema,
  asOf: daySchema,
  weeks: z.array(weekSchema),
  schools: z.array(comparedSchema),
});

export const signalKindSchema = z.enum(['endOfTermDump', 'oneDayFill', 'repeatedRecords']);

/** A reason to talk, never a sanction: which share of how many records, and from which share on it is told. */
export const signalSchema = z.object({
  kind: signalKindSchema,
  share: shareSchema,
  threshold: shareSchema,
  records: z.int().min(1),
  from: daySchema,
  to: daySchema,
});
export type Signal = z.infer<typeof signalSchema>;
export const schoolSignalsSchema = z.object({
  nodeId: schoolIdSchema,
  asOf: daySchema,
  signals: z.array(signalSchema),
});
export const municipalSignalsSchema = z.object({
  nodeId: municipalityIdSchema,
  asOf: daySchema,
  schools: z.array(z.object({ nodeId: schoolIdSchema, signals: z.array(signalSchema).min(1) })),
});

// Imports

export const importKindSchema = z.enum(['activation', 'space', 'activity', 'indicators', 'usage']);
export type ImportKindName = z.infer<typeof importKindSchema>;

/** Columns of the files: the names each may go by, the first of them used in samples. Order and case do not matter. */
export const importColumns = {
  /** One row a school, with the days of the steps it has taken; an empty day says nothing of its step. */
  activation: [
    { key: 'school', headers: ['Код школы', 'school', 'schoolCode'] },
    { key: 'administratorChosen', headers: ['Администратор выбран', 'administratorChosen'] },
    { key: 'applied', headers: ['Заявка подана', 'applied'] },
    { key: 'codeReceived', headers: ['Код получен', 'codeReceived'] },
    { key: 'registered', headers: ['Школа зарегистрирована', 'registered'] },
    { key: 'source', headers: ['Источник', 'source'], optional: true },
    { key: 'reason', headers: ['Причина исправления', 'reason'], optional: true },
  ],
  /** Eight rows a school and day, one for each check. Lists within a cell are parted by `|`. */
  space: [
    { key: 'school', headers: ['Код школы', 'school', 'schoolCode'] },
    { key: 'effectiveAt', headers: ['Дата', 'effectiveAt', 'date'] },
    { key: 'check', headers: ['Раздел', 'check'] },
    { key: 'done', headers: ['Заполнено', 'done'] },
    { key: 'of', headers: ['Из', 'of'] },
    { key: 'lacking', headers: ['Чего нет', 'lacking'], optional: true },
    { key: 'classNames', headers: ['Все классы', 'classNames', 'classes'], optional: true },
    { key: 'source', headers: ['Источник', 'source'], optional: true },
  ],
  /** One row a class and week. */
  activity: [
    { key: 'school', headers: ['Код школы', 'school', 'schoolCode'] },
    { key: 'week', headers: ['Неделя', 'week'] },
    { key: 'className', headers: ['Класс', 'class', 'className'] },
    { key: 'lessonsExpected', headers: ['Уроков по расписанию', 'lessonsExpected'] },
    { key: 'lessonsRecorded', headers: ['Уроков с записями', 'lessonsRecorded'] },
    { key: 'marks', headers: ['Уроков с отметками', 'marks'] },
    { key: 'topics', headers: ['Уроков с темами', 'topics'] },
    { key: 'homework', headers: ['Уроков с домашним заданием', 'homework'] },
    { key: 'lagMedianDays', headers: ['Задержка, медиана, дней', 'lagMedianDays'], optional: true },
    { key: 'lag90Days', headers: ['Задержка, 90-й процентиль, дней', 'lag90Days'], optional: true },
    { key: 'asOf', headers: ['По состоянию на', 'asOf'], optional: true },
    { key: 'busiestDayLessons', headers: ['Внесено в один день', 'busiestDayLessons'], optional: true },
    { key: 'repeatedLessons', headers: ['Повторяют прежнюю запись', 'repeatedLessons'], optional: true },
  ],
  /**
   * The weekly indicator set: one row an indicator of a class and week (`contract/indicators.ts`), as it stood on one
   * evening. It says what a file of weekly gradebooks says, in another form.
   */
  indicators: [
    { key: 'school', headers: ['Организация', 'organisation', 'school', 'Код школы'] },
    { key: 'week', headers: ['Неделя', 'week'] },
    { key: 'className', headers: ['Класс', 'class', 'className'] },
    { key: 'indicator', headers: ['Показатель', 'indicator'] },
    { key: 'value', headers: ['Значение', 'value'] },
    { key: 'asOf', headers: ['По состоянию на', 'asOf'] },
  ],
  /** One row a school and week: who entered the platform, of how many. A category nobody counted is left empty. */
  usage: [
    { key: 'school', headers: ['Код школы', 'school', 'schoolCode'] },
    { key: 'week', headers: ['Неделя', 'week'] },
    { key: 'teachersEntered', headers: ['Учителей вошло', 'teachersEntered'], optional: true },
    { key: 'teachersOf', headers: ['Учителей всего', 'teachersOf'], optional: true },
    { key: 'parentsEntered', headers: ['Родителей вошло', 'parentsEntered'], optional: true },
    { key: 'parentsOf', headers: ['Родителей всего', 'parentsOf'], optional: true },
    { key: 'pupilsEntered', headers: ['Учеников вошло', 'pupilsEntered'], optional: true },
    { key: 'pupilsOf', headers: ['Учеников всего', 'pupilsOf'], optional: true },
    {
      key: 'administratorsEntered',
      headers: ['Администраторов вошло', 'administratorsEntered'],
      optional: true,
    },
    { key: 'administratorsOf', headers: ['Администраторов всего', 'administratorsOf'], optional: true },
  ],
} as const;

/**
 * In the order of an import's life. `ready`: nothing is written yet. `hasErrors`: can never be committed. The four at
 * work move on by themselves, in the background: `reading`, `checking`, `committing`, `undoing`.
 */
export const importStatusSchema = z.enum([
  'awaitingFile',
  'reading',
  'checking',
  'ready',
  'hasErrors',
  'committing',
  'committed',
  'undoing',
  'undone',
]);
export type ImportStatus = z.infer<typeof importStatusSchema>;

/** How a file was understood: guessed from its content, and told. */
export const importFormatSchema = z.object({
  file: z.enum(['csv', 'xlsx']),
  encoding: z.enum(['UTF-8', 'Windows-1251']).optional(),
  delimiter: z.enum([';', ',', '\t']).optional(),
  /** Name of the sheet that was read: the first. */
  sheet: z.string().max(100).optional(),
});
export type ImportFormat = z.infer<typeof importFormatSchema>;

/** Headers of the two columns that a file of bad rows adds; the first is followed by the id of its import. */
export const correctionColumns = {
  row: ['Строка загрузки', 'Row of import'],
  errors: ['Что не так', 'What is wrong'],
} as const;

/** What is wrong with one cell. `row` counts as a spreadsheet does: the header is row 1. */
export const rowErrorSchema = z.object({
  row: z.int().min(1),
  column: z.string().max(120),
  value: z.string().max(120),
  code: z.string().max(60),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type RowError = z.infer<typeof rowErrorSchema>;

/** A record that the file would make or change. */
export const differenceSchema = z.object({
  nodeId: schoolIdSchema,
  schoolName: z.string(),
  week: weekSchema.optional(),
  kind: z.enum(['new', 'changed']),
  /** Short words of data, `7Б.lessonsRecorded`, with the value before and after. */
  changes: z.array(z.object({ field: z.string(), from: z.string().optional(), to: z.string().optional() })),
});
export type Difference = z.infer<typeof differenceSchema>;

/** A record that somebody changed after the import wrote it: an undo leaves it as it is. */
export const keptRecordSchema = z.object({
  nodeId: schoolIdSchema,
  schoolName: z.string(),
  week: weekSchema.optional(),
  changedAt: instantSchema,
  changedBy: z.string().max(100),
});
export type KeptRecord = z.infer<typeof keptRecordSchema>;

export const importSchema = z.object({
  id: z.string().max(40),
  kind: importKindSchema,
  status: importStatusSchema,
  /** Ids from the region down to the organisation that imports: how far its rows may reach. */
  path: z.array(nodeIdSchema).min(1).max(4),
  fileName: z.string().max(200).optional(),
  bytes: z.int().nonnegative(),
  format: importFormatSchema.optional(),
  fingerprint: z.string().max(40).optional(),
  /** The import whose wrong rows this file puts right; the rows that were right come from there. */
  corrects: z.string().max(40).optional(),
  /** Every error lies in a row, so the rows alone can be put right and sent. */
  canBeCorrected: z.boolean().optional(),
  /** An earlier import of the very same file that was committed. */
  repeats: z.string().max(40).optional(),
  rows: z.int().nonnegative(),
  /** Records, one a school or a school-week. */
  counts: z.object({
    new: z.int().nonnegative(),
    changed: z.int().nonnegative(),
    unchanged: z.int().nonnegative(),
  }),
  errorCount: z.int().nonnegative(),
  createdAt: instantSchema,
  createdBy: z.string().max(100),
  committedAt: instantSchema.optional(),
  committedBy: z.string().max(100).optional(),
  /** Records the commit wrote, and rows it left out because a rule had come to forbid them since the check. */
  written: z.int().nonnegative().optional(),
  leftOut: z.int().nonnegative().optional(),
  /** Until this moment a commit can be undone. */
  undoUntil: instantSchema.optional(),
  undoneAt: instantSchema.optional(),
  undoneBy: z.string().max(100).optional(),
  undoneWhy: reasonSchema.optional(),
  /** Records the undo took back, and those it kept because they had changed since. */
  undone: z.int().nonnegative().optional(),
  kept: z.int().nonnegative().optional(),
  /** Mark of the request that made it: the same key with another request is refused. */
  createdFrom: z.string().max(60).optional(),
  /** Goes on to the commit by itself when the check finds no error. */
  commitsItself: z.literal(true).optional(),
  /** Who ordered what the import is at: the facts it writes carry this name. */
  orderedBy: z.object({
    by: z.string().max(100),
    byName: z.string().max(200).optional(),
    role: z.string().max(20),
    requestId: z.string().max(100),
  }),
  version: versionSchema,
});
export type Import = z.infer<typeof importSchema>;
export const importPageSchema = pageOf(importSchema);

/** What reading the file found; the lists are cut at the lengths told in rules/limits.ts, the counts never are. */
export const importFindingsSchema = z.object({
  errors: z.array(rowErrorSchema),
  differences: z.array(differenceSchema),
  /** Rows that the commit left out. */
  leftOut: z.array(rowErrorSchema).default([]),
  /** Records that the undo kept. */
  kept: z.array(keptRecordSchema).default([]),
});
export type ImportFindings = z.infer<typeof importFindingsSchema>;

/** How far the stage at work has come. */
export const importProgressSchema = z.object({
  /** Of 0 to 1. */
  share: z.number(),
  rowsDone: z.int().nonnegative(),
  rowsPerSecond: z.number().optional(),
  secondsLeft: z.number().optional(),
  /** An import of the same schools that writes now; this one goes on after it. */
  waitsFor: z.string().max(40).optional(),
});
export type ImportProgress = z.infer<typeof importProgressSchema>;

export const importViewSchema = importSchema
  .extend(importFindingsSchema.shape)
  .extend({ progress: importProgressSchema.optional() });
export type ImportView = z.infer<typeof importViewSchema>;

export const importQuerySchema = z.object({
  kind: importKindSchema,
  /** Writes at once when the file has no error: for scripts. */
  commit: z.enum(['true', 'false']).default('false'),
});

/** A file too large for a request: asked for a place first, put there, then read. */
export const placeImportSchema = z.strictObject({
  kind: importKindSchema,
  fileName: z.string().trim().min(1).max(200),
  bytes: z.int().min(1),
});
export const placedImportSchema = importSchema.extend({
  /** Takes one PUT of the file, with this content type, within the hour. */
  place: z.object({ url: z.string(), contentType: z.string() }),
});

/** What an undo would do. Large imports are looked through as far as a request lasts: `seen` of `records`. */
export const undoPreviewSchema = z.object({
  records: z.int().nonnegative(),
  seen: z.int().nonnegative(),
  undone: z.int().nonnegative(),
  keptCount: z.int().nonnegative(),
  differences: z.array(differenceSchema),
  kept: z.array(keptRecordSchema),
});
export type UndoPreview = z.infer<typeof undoPreviewSchema>;
export const undoImportSchema = z.strictObject({ reason: reasonSchema });

/** Rows with errors as they came, in the order of the kind's columns. */
export const badRowSchema = z.object({
  row: z.int().min(1),
  cells: z.array(z.string()),
  errors: z.array(rowErrorSchema.pick({ column: true, code: true, params: true })),
});
export type BadRow = z.infer<typeof badRowSchema>;
export const badRowsQuerySchema = z.object({ page: z.coerce.number().int().min(0).default(0) });
export const badRowsSchema = z.object({
  /** Names of the columns in the file, in the order of `cells`. */
  header: z.array(z.string()),
  rows: z.array(badRowSchema),
  nextPage: z.int().optional(),
});
export type BadRows = z.infer<typeof badRowsSchema>;

export const importParamsSchema = z.object({ importId: z.string().min(1).max(40) });
export const importsQuerySchema = pageQuerySchema;

export const auditQuerySchema = pageQuerySchema.extend({
  node: nodeIdSchema.optional(),
});
