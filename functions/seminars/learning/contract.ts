import { z } from 'zod';
import { daySchema, nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';

/** Whom a learning path is written for. */
export const learnerSchema = z.enum(['administrator', 'teacher', 'parent', 'pupil', 'specialist']);
export type Learner = z.infer<typeof learnerSchema>;
export const learners = learnerSchema.options;

export const questionsPerPath = 5;
/** Right answers that finish a path: one slip is forgiven. */
export const rightToFinish = 4;

const longText = z.object({ ru: z.string().min(1).max(900), en: z.string().max(900) });

/** A step in the demo school: what to do there, and what one sees then. */
export const pathStepSchema = z.object({ title: wordingSchema, todo: longText, seen: longText });

export const questionSchema = z.object({
  text: longText,
  options: z.array(wordingSchema).length(3),
  /** The right option by its place. */
  right: z.int().min(0).max(2),
  because: longText,
});

export const learningPathSchema = z.object({
  learner: learnerSchema,
  /** Told with each passing, so that it is known which text somebody has learned by. */
  edition: z.int().positive(),
  minutes: z.int().positive(),
  title: wordingSchema,
  summary: wordingSchema,
  steps: z.array(pathStepSchema).min(5).max(10),
  questions: z.array(questionSchema).length(questionsPerPath),
});
export type LearningPath = z.infer<typeof learningPathSchema>;

/** A browser makes its id up once; nobody knows whose it is. */
const browserSchema = z.string().regex(/^[a-zA-Z0-9-]{16,64}$/);

/** That a path was finished in a browser, without any name. */
export const browserPassingSchema = z.object({
  regionId: nodeIdSchema,
  learner: learnerSchema,
  municipalityId: nodeIdSchema.optional(),
  edition: z.int(),
  on: daySchema,
  /** Of the browser’s id: tells it apart from others and leads nowhere. */
  fingerprint: z.string().max(20),
  version: versionSchema,
});
export type BrowserPassing = z.infer<typeof browserPassingSchema>;

/** That somebody who has signed in has finished the path of the own role. */
export const staffPassingSchema = z.object({
  nodeId: nodeIdSchema,
  path: z.array(nodeIdSchema).min(1).max(4),
  personId: z.string().max(100),
  personName: z.string().max(200),
  learner: learnerSchema,
  edition: z.int(),
  on: daySchema,
  recordedAt: z.iso.datetime(),
  version: versionSchema,
});
export type StaffPassing = z.infer<typeof staffPassingSchema>;

// What is asked

export const learnerParamsSchema = z.object({ learner: learnerSchema });
export const browserParamsSchema = learnerParamsSchema.extend({ browser: browserSchema });
const answersSchema = z.array(z.int().min(0).max(2)).length(questionsPerPath);
export const browserAnswersSchema = z.strictObject({
  answers: answersSchema,
  municipalityId: nodeIdSchema.optional(),
  /** Where there are several regions. */
  region: nodeIdSchema.optional(),
});
export const staffAnswersSchema = z.strictObject({ answers: answersSchema });

// What is answered

export const pathCardsSchema = z.object({
  items: z.array(
    learningPathSchema
      .pick({ learner: true, minutes: true, title: true, summary: true })
      .extend({ steps: z.int().positive() }),
  ),
});

/** A path as it is read: what is right is told with the answers. */
export const pathViewSchema = learningPathSchema.extend({
  questions: z.array(questionSchema.pick({ text: true, options: true })),
});
export type PathView = z.infer<typeof pathViewSchema>;

export const checkedSchema = z.object({
  right: z.int().nonnegative(),
  isFinished: z.boolean(),
  answers: z.array(z.object({ isRight: z.boolean(), right: z.int(), because: longText })),
});
export type Checked = z.infer<typeof checkedSchema>;

/** Whose passing counts for the organisation: whoever is responsible by the act in force. */
export const staffCheckedSchema = checkedSchema.extend({
  counts: z.enum(['yes', 'otherIsResponsible', 'nobodyResponsible']),
  responsible: z.string().optional(),
});
export type StaffChecked = z.infer<typeof staffCheckedSchema>;

/** Of a municipality: how many browsers finished which path, and how many of those responsible have. */
export const learnedRowSchema = z.object({
  municipalityId: nodeIdSchema,
  name: wordingSchema,
  browsers: z.record(learnerSchema, z.int()),
  responsible: z.object({ appointed: z.int(), finished: z.int() }),
});
export type LearnedRow = z.infer<typeof learnedRowSchema>;
export const learnedSchema = z.object({
  asOf: daySchema,
  items: z.array(learnedRowSchema),
  /** Browsers that named no municipality; for whoever sees the region. */
  unnamed: z.record(learnerSchema, z.int()).optional(),
});
export type Learned = z.infer<typeof learnedSchema>;
