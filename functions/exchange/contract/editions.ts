import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { exchangeContractSchema } from './contract.ts';
import { runIdSchema } from './run.ts';

/** The two that agree on a contract: the department with its processing centre, and Dnevnik.ru. */
export const sideSchema = z.enum(['department', 'partner']);
export type Side = z.infer<typeof sideSchema>;

const doneBySchema = z.object({ at: instantSchema, by: z.string(), byName: z.string().optional() });

/** What a remark is about: a column, a file, or the contract as a whole. */
export const placeSchema = z.strictObject({
  file: z.string().max(60).optional(),
  column: z.string().max(60).optional(),
});
export type Place = z.infer<typeof placeSchema>;

const saidSchema = z.string().trim().min(3).max(2000);

export const remarkSchema = doneBySchema.extend({
  id: z.string(),
  side: sideSchema,
  place: placeSchema,
  text: saidSchema,
  answer: doneBySchema.extend({ text: saidSchema }).optional(),
  closed: doneBySchema.optional(),
});
export type Remark = z.infer<typeof remarkSchema>;

/** A change of the edition’s text while it is being agreed on, and the remark that asked for it. */
const reworkSchema = doneBySchema.extend({ why: saidSchema, remarkId: z.string().optional() });

export const approvalSchema = doneBySchema.extend({ side: sideSchema });
export type Approval = z.infer<typeof approvalSchema>;

/** An edition of the contract with its agreement sheet. Its text lies in a file named by its mark. */
export const editionSchema = z.object({
  regionId: nodeIdSchema,
  number: z.int().min(1).max(999),
  contract: z.string(),
  note: saidSchema,
  laidOut: doneBySchema,
  /** The day it is wanted in force from. */
  wantedFrom: daySchema,
  reworks: z.array(reworkSchema),
  remarks: z.array(remarkSchema),
  approvals: z.array(approvalSchema),
  /** When the second of the two approved it, and from which day packages are checked by it. */
  approvedAt: instantSchema.optional(),
  inForceFrom: daySchema.optional(),
  createdFrom: z.string().optional(),
  version: versionSchema,
});
export type Edition = z.infer<typeof editionSchema>;

export const editionStateSchema = z.enum(['agreeing', 'approved', 'inForce', 'superseded']);

/** The first package without errors that an edition’s text was tried with. */
export const passSchema = z.object({
  edition: z.int(),
  runId: runIdSchema,
  at: instantSchema,
  version: versionSchema,
});
export type Pass = z.infer<typeof passSchema>;

const verdictSchema = z.enum(['compatible', 'breaking']);
export type CompatibilityVerdict = z.infer<typeof verdictSchema>;

/** The rule that judges a change; each is told in words on the page. */
export const changeRules = {
  fileAddedLate: 'compatible',
  fileAdded: 'breaking',
  fileRemoved: 'breaking',
  fileRefused: 'breaking',
  fileAccepted: 'compatible',
  fileMoved: 'compatible',
  columnAddedLate: 'compatible',
  columnAdded: 'breaking',
  columnRemoved: 'breaking',
  columnRenamed: 'breaking',
  columnMoved: 'breaking',
  becameRequired: 'breaking',
  becameOptional: 'compatible',
  becameLate: 'compatible',
  noLongerLate: 'breaking',
  typeWidened: 'compatible',
  typeNarrowed: 'breaking',
  valuesAdded: 'compatible',
  valuesRemoved: 'breaking',
  ownWordsAllowed: 'compatible',
  ownWordsForbidden: 'breaking',
  referenceChanged: 'breaking',
  referenceDropped: 'compatible',
  errorMilder: 'compatible',
  errorStricter: 'breaking',
  blocksChanged: 'compatible',
  manifestChanged: 'breaking',
  manifestWidened: 'compatible',
  standardRenamed: 'compatible',
} as const satisfies Record<string, CompatibilityVerdict>;
export type ChangeRule = keyof typeof changeRules;
const ruleSchema = z.enum(Object.keys(changeRules) as [ChangeRule, ...ChangeRule[]]);

export const contractChangeSchema = z.object({
  rule: ruleSchema,
  verdict: verdictSchema,
  place: placeSchema,
  from: z.string().optional(),
  to: z.string().optional(),
});
export type ContractChange = z.infer<typeof contractChangeSchema>;

export const contractDifferenceSchema = z.object({
  /** 0 is the prototype. */
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  verdict: verdictSchema,
  changes: z.array(contractChangeSchema),
});

const cardSchema = editionSchema
  .pick({ number: true, note: true, laidOut: true, wantedFrom: true, approvedAt: true, inForceFrom: true })
  .extend({
    state: editionStateSchema,
    openRemarks: z.int().nonnegative(),
    remarks: z.int().nonnegative(),
  });
export type EditionCard = z.infer<typeof cardSchema>;

/** Newest first; `inForce` 0 while the prototype is what packages are checked by. */
export const editionListSchema = z.object({ inForce: z.int().nonnegative(), items: z.array(cardSchema) });

export const editionViewSchema = editionSchema
  .omit({ regionId: true, contract: true, createdFrom: true })
  .extend({
    state: editionStateSchema,
    contract: exchangeContractSchema,
    /** Against the edition before it. */
    difference: contractDifferenceSchema,
    passed: passSchema.omit({ version: true }).optional(),
  });
export type EditionView = z.infer<typeof editionViewSchema>;

export const editionParamsSchema = z.object({ edition: z.coerce.number().int().min(1).max(999) });
export const remarkParamsSchema = editionParamsSchema.extend({ remarkId: z.string().max(80) });
export const differenceQuerySchema = z.object({
  from: z.coerce.number().int().min(0).max(999),
  to: z.coerce.number().int().min(0).max(999),
});
export const layOutSchema = z.strictObject({ note: saidSchema, wantedFrom: daySchema });
export const reworkContractSchema = z.strictObject({
  contract: exchangeContractSchema.omit({ edition: true }),
  why: saidSchema,
  remarkId: z.string().max(80).optional(),
});
export const raiseRemarkSchema = z.strictObject({ place: placeSchema, text: saidSchema });
export const answerRemarkSchema = z.strictObject({ text: saidSchema });
