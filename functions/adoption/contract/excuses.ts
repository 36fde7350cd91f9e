import { z } from 'zod';
import { incidentFunctionSchema } from '../../hotline/contract/incidents.ts';
import { daySchema, instantSchema, nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';

const schoolIdSchema = nodeIdSchema.regex(/^s-/);

/** Schools of one message at most; an incident of more schools arrives in parts. */
export const excuseMaxSchools = 500;
const excuseMaxParts = 100;

/** An incident as it is named beside what it excuses; its page is found by the id. */
export const incidentNameSchema = z.object({
  incidentId: z.string().min(1).max(60),
  /** What people call it by, on the phone and on a chart. */
  number: z.string().trim().min(1).max(30),
  title: wordingSchema,
});

/** The same of any excuse. With a `document` leadership gave it by hand: there is no incident then, and no page of one. */
export const excuseNameSchema = incidentNameSchema.extend({
  document: z.string().trim().min(3).max(200).optional(),
});
export type ExcuseName = z.infer<typeof excuseNameSchema>;

/** What happened, from when to when, and that it excuses. The hours are its own, not those of a school. */
const happenedSchema = incidentNameSchema.extend({
  /** What did not work, by the hotline's own word. */
  function: z.string().trim().min(1).max(60),
  from: instantSchema,
  /** Null while it goes on. */
  to: instantSchema.nullable(),
  /** It was no excuse after all: what was said of it before holds no more. */
  withdrawn: z.boolean(),
  by: z.string().max(100),
  recordedAt: instantSchema,
});

/**
 * A message of the queue `adoption.excuses`: everything there is to say of an incident, to be put over what was said
 * before. A newer `version` wins, an older one is ignored, the same again changes nothing. A version names all of its
 * schools, by id or as those of a node; whoever is not in it any more is excused no more once all its parts are there.
 */
export const excuseMessageSchema = happenedSchema
  .extend({
    schools: z.array(schoolIdSchema).max(excuseMaxSchools).default([]),
    /** A municipality or a region: all of its schools. */
    nodeId: nodeIdSchema.optional(),
    version: z.int().min(1),
    part: z.int().min(1).max(excuseMaxParts).default(1),
    parts: z.int().min(1).max(excuseMaxParts).default(1),
  })
  .refine(({ from, to }) => to === null || Date.parse(to) >= Date.parse(from), { path: ['to'] })
  .refine(({ part, parts }) => part <= parts, { path: ['part'] });
export type ExcuseMessage = z.infer<typeof excuseMessageSchema>;

/** One statement about an incident and a school. It is never edited: a newer version takes its place. */
export const excuseFactSchema = happenedSchema.extend({
  ...excuseNameSchema.shape,
  incidentVersion: z.int().min(1),
  /** Why leadership has withdrawn what it gave by hand. */
  why: z.string().optional(),
});
export type ExcuseFact = z.infer<typeof excuseFactSchema>;

/** All that was ever said to excuse a school, in the order in which it came. */
export const schoolExcusesSchema = z.object({
  nodeId: schoolIdSchema,
  path: z.array(nodeIdSchema).min(1).max(4),
  facts: z.array(excuseFactSchema),
  version: versionSchema,
});
export type SchoolExcuses = z.infer<typeof schoolExcusesSchema>;

/** Which schools the newest version of an incident excuses, and which it did before. */
export const excusedSchoolsSchema = z.object({
  incidentId: z.string(),
  incidentVersion: z.int().min(1),
  parts: z.int().min(1),
  /** Schools by the parts that have come. */
  received: z.record(z.string(), z.array(nodeIdSchema)),
  /** Schools of earlier versions. */
  earlier: z.array(nodeIdSchema),
  version: versionSchema,
});
export type ExcusedSchools = z.infer<typeof excusedSchoolsSchema>;

/** An incident as a chart draws it: its hours, and the days of the region they lie in. */
export const excuseViewSchema = excuseNameSchema.extend({
  function: z.string(),
  from: instantSchema,
  to: instantSchema.nullable(),
  fromDay: daySchema,
  /** The day asked about while it goes on. */
  toDay: daySchema,
  /** Of how many of the municipality's schools; 1 on a school's own chart. */
  schools: z.int().min(1),
});
export type ExcuseView = z.infer<typeof excuseViewSchema>;
export const excusesViewSchema = z.object({
  nodeId: nodeIdSchema,
  asOf: daySchema,
  /** In the order of their beginnings. */
  excuses: z.array(excuseViewSchema),
});

const reasonSchema = z.string().trim().min(3).max(300);

/** What leadership says to excuse a school without an incident: whole days of the region, both included. */
export const grantExcuseSchema = z.strictObject({
  function: incidentFunctionSchema,
  from: daySchema,
  to: daySchema,
  reason: reasonSchema,
  /** The order, letter or act that it rests on. */
  document: z.string().trim().min(3).max(200),
});
export type GrantExcuse = z.infer<typeof grantExcuseSchema>;

export const excuseParamsSchema = z.object({
  nodeId: schoolIdSchema,
  excuseId: z.string().min(1).max(60),
});
export const withdrawExcuseSchema = z.strictObject({ reason: reasonSchema });

/** An excuse given by hand, with the trace of its withdrawal. */
export const grantedExcuseSchema = grantExcuseSchema.extend({
  id: z.string(),
  by: z.string(),
  recordedAt: instantSchema,
  withdrawn: z.object({ by: z.string(), at: instantSchema, why: z.string() }).optional(),
});
export type GrantedExcuse = z.infer<typeof grantedExcuseSchema>;

/** A school's excuses: all that stand on a day, and all that were ever given by hand, newest first. */
export const schoolExcusesViewSchema = excusesViewSchema.extend({
  granted: z.array(grantedExcuseSchema),
  version: versionSchema,
});
