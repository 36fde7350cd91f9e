import { z } from 'zod';
import {
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
  wordingSchema,
} from '../../shared/words.ts';
import { ticketRowSchema } from './lists.ts';
import { queueSchema, textSchema } from './words.ts';

/** What does not work, as people name it. */
export const incidentFunctionSchema = z.enum([
  'login',
  'gradebook',
  'diary',
  'exchange',
  'reports',
  'site',
  'other',
]);
export type IncidentFunction = z.infer<typeof incidentFunctionSchema>;

/** Nodes of one incident at most; what concerns more names a municipality or the region. */
export const incidentPlacesMost = 90;
const updatesMost = 100;

/** A node that is concerned, with the ids from the region down to it. */
export const incidentPlaceSchema = z.object({
  nodeId: nodeIdSchema,
  path: z.array(nodeIdSchema).min(1).max(4),
  name: wordingSchema,
});
export type IncidentPlace = z.infer<typeof incidentPlaceSchema>;

const wordsSchema = z.object({ ru: z.string().trim().min(1).max(2000), en: z.string().trim().max(2000) });
const titleSchema = z.object({ ru: z.string().trim().min(3).max(200), en: z.string().trim().max(200) });

/** One step of what the public is told, oldest first. */
export const incidentUpdateSchema = z.object({
  id: z.string().max(40),
  at: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  text: wordsSchema,
});

/**
 * Whether it excuses schools for what they could not enter meanwhile. `withdrawn`: it was said to, and is said not to
 * any more.
 */
export const excusingSchema = z.enum(['no', 'yes', 'withdrawn']);

/** One answer to all who asked about it, and how far it has come. */
export const incidentAnswerSchema = z.object({
  id: z.string().max(40),
  text: textSchema,
  at: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
});

export const incidentSchema = z.object({
  id: z.string().max(40),
  number: z.string().max(20),
  regionId: nodeIdSchema,
  title: titleSchema,
  /** What the public reads first: what happened and what to do. */
  text: wordsSchema,
  function: incidentFunctionSchema,
  /** On the partner's platform: the partner sees it, and tells of it too. */
  onPlatform: z.boolean(),
  places: z.array(incidentPlaceSchema).min(1).max(incidentPlacesMost),
  from: instantSchema,
  /** Absent while it goes on. */
  to: instantSchema.optional(),
  excuses: excusingSchema,
  updates: z.array(incidentUpdateSchema).max(updatesMost),
  answer: incidentAnswerSchema.optional(),
  createdBy: z.string().max(100),
  createdByName: z.string().max(200).optional(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  version: versionSchema,
});
export type Incident = z.infer<typeof incidentSchema>;

/** The part of one page of children in the one answer: how many were answered, and how many kept their own course. */
export const answerProgressSchema = z.object({ answered: z.int(), kept: z.int(), isLast: z.boolean() });

/** A message of the queue `hotline.incidentAnswers`: one page of children to answer. */
export const incidentAnswerMessageSchema = z.object({
  incidentId: z.string().max(40),
  answerId: z.string().max(40),
  page: z.int().nonnegative(),
  cursor: z.string().optional(),
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  role: z.string().max(20),
  requestId: z.string().max(100),
});
export type IncidentAnswerMessage = z.infer<typeof incidentAnswerMessageSchema>;

// What is asked

const incidentFields = {
  title: titleSchema,
  text: wordsSchema,
  function: incidentFunctionSchema,
  onPlatform: z.boolean().default(true),
  nodeIds: z.array(nodeIdSchema).min(1).max(incidentPlacesMost),
  from: instantSchema,
  excuses: z.boolean().default(false),
};

export const createIncidentSchema = z.object({
  ...incidentFields,
  to: instantSchema.optional(),
  /** Tickets that are about it from the beginning. */
  ticketIds: z.array(z.string().max(40)).max(100).default([]),
  /** The proposal it is made of. */
  proposalId: z.string().max(40).optional(),
});
export const editIncidentSchema = z.object({
  ...incidentFields,
  onPlatform: z.boolean(),
  excuses: z.boolean(),
  /** Null opens it again. */
  to: instantSchema.nullable(),
});
export const updateIncidentSchema = z.object({ text: wordsSchema });
export const closeIncidentSchema = z.object({
  to: instantSchema,
  text: wordsSchema,
  /** What everybody who asked about it is answered. */
  answer: textSchema.optional(),
});
export const answerAllSchema = z.object({ text: textSchema });
export const incidentParamsSchema = z.object({ incidentId: z.string().max(40) });
/** `null` takes a ticket out of the incident it is in. */
export const joinSchema = z.object({ incidentId: z.string().max(40).nullable() });

export const incidentStateSchema = z.enum(['open', 'closed']);
export const incidentQuerySchema = pageQuerySchema.extend({ state: incidentStateSchema.default('open') });

// What is answered

export const incidentRowSchema = incidentSchema.omit({ updates: true, answer: true });
export type IncidentRow = z.infer<typeof incidentRowSchema>;
export const incidentPageSchema = pageOf(incidentRowSchema);

export const incidentViewSchema = incidentSchema.omit({ answer: true }).extend({
  mayEdit: z.boolean(),
  mayClose: z.boolean(),
  answer: incidentAnswerSchema.extend({ answered: z.int(), kept: z.int(), isDone: z.boolean() }).optional(),
});
export type IncidentView = z.infer<typeof incidentViewSchema>;

export const childrenQuerySchema = pageQuerySchema.extend({
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export const childrenPageSchema = pageOf(ticketRowSchema).extend({ now: instantSchema });

// The public status page

export const statusQuerySchema = z.object({ region: nodeIdSchema });

/** An incident as everybody reads it: without who wrote it and who asked. */
export const publicIncidentSchema = z.object({
  id: z.string(),
  number: z.string(),
  title: titleSchema,
  text: wordsSchema,
  function: incidentFunctionSchema,
  places: z.array(incidentPlaceSchema),
  from: instantSchema,
  to: instantSchema.optional(),
  updates: z.array(incidentUpdateSchema.pick({ id: true, at: true, text: true })),
});
export type PublicIncident = z.infer<typeof publicIncidentSchema>;

export const statusDaySchema = z.object({
  day: daySchema,
  /** Minutes of the day with an incident somewhere in the region. */
  minutes: z.int(),
  incidents: z.array(z.string()),
});
export type StatusDay = z.infer<typeof statusDaySchema>;

export const statusSchema = z.object({
  now: instantSchema,
  today: daySchema,
  open: z.array(publicIncidentSchema),
  /** Those that ended within the shown days, last ended first. */
  recent: z.array(publicIncidentSchema),
  days: z.array(statusDaySchema),
});

// Proposals

export const proposedTicketSchema = z.object({
  ticketId: z.string().max(40),
  number: z.string().max(20),
  subject: z.string().max(200),
  schoolId: nodeIdSchema,
  schoolName: wordingSchema.optional(),
  at: instantSchema,
});
export type ProposedTicket = z.infer<typeof proposedTicketSchema>;

/** An incident that tickets of a district speak for. */
export const proposalSchema = z.object({
  id: z.string().max(40),
  regionId: nodeIdSchema,
  municipalityId: nodeIdSchema,
  municipalityName: wordingSchema.optional(),
  queue: queueSchema,
  tickets: z.array(proposedTicketSchema).min(1).max(100),
  state: z.enum(['open', 'accepted', 'dismissed']),
  incidentId: z.string().max(40).optional(),
  reason: z.string().max(1000).optional(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  version: versionSchema,
});
export type Proposal = z.infer<typeof proposalSchema>;
export const proposalListSchema = z.object({ items: z.array(proposalSchema) });
export const dismissSchema = z.object({ reason: z.string().trim().min(3).max(1000) });
export const proposalParamsSchema = z.object({ proposalId: z.string().max(40) });
