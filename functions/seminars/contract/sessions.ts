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
import { registrationSchema } from './registrations.ts';
import { doneSchema, dutySchema, hoursSchema, idSchema, left, timeOfDaySchema } from './words.ts';

/** `moved` is published, on other days than at first. */
export const sessionStateSchema = z.enum(['draft', 'published', 'moved', 'cancelled', 'held']);
export type SessionState = z.infer<typeof sessionStateSchema>;

export const formatSchema = z.enum(['inPerson', 'online', 'mixed']);

/** One day of a session by the region's clocks. */
export const sessionDaySchema = z
  .object({ date: daySchema, from: timeOfDaySchema, to: timeOfDaySchema, hours: hoursSchema })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'endBeforeStart' })
  .refine(({ from, to, hours }) => hours * 60 <= minutes(to) - minutes(from), {
    path: ['hours'],
    error: 'hoursAboveDay',
  });
export type SessionDay = z.infer<typeof sessionDaySchema>;

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

export const placeSchema = z.object({ venueId: idSchema, roomId: idSchema });

/**
 * Who signs people up: `schools` and authorities by their accounts, or anybody where it is `open`. Until
 * `firstUncoveredUntil` seats go to organisations that have nobody trained yet.
 */
export const signUpRuleSchema = z.object({
  by: z.enum(['schools', 'open']),
  needsApproval: z.boolean(),
  firstUncoveredUntil: daySchema.optional(),
  closesHoursBefore: z.int().min(0).max(336).default(24),
});

/** Who has to come: all nodes of a kind that the tree holds, so that no word of an order leaves somebody out. */
export const mandatorySchema = z.enum(['municipalities', 'schools']);

export const materialMaxBytes = 10 * 1024 * 1024;
const materialIdSchema = z.string().regex(/^[a-z0-9]{32}$/);
export const materialSchema = z.object({
  id: materialIdSchema,
  name: z.string().min(1).max(200),
  mediaType: z.string().max(100),
  bytes: z.int().nonnegative(),
});
export type Material = z.infer<typeof materialSchema>;

export const sessionStepSchema = doneSchema.extend({
  kind: z.enum(['published', 'moved', 'cancelled', 'held']),
  reason: z.string().max(500).optional(),
  /** The days it was moved from. */
  from: z.array(sessionDaySchema).optional(),
});

const planned = {
  title: wordingSchema,
  format: formatSchema,
  place: placeSchema.optional(),
  onlineUrl: left(z.url({ protocol: /^https?$/ }).max(500)),
  days: z
    .array(sessionDaySchema)
    .min(1)
    .max(10)
    .refine(
      (days) => days.every(({ date }, at) => at === 0 || date > (days[at - 1]?.date ?? '')),
      'daysNotInOrder',
    ),
  trainers: z.array(idSchema).max(8),
  coHosts: z.array(wordingSchema).max(5).default([]),
  capacity: z.int().min(1).max(600),
  signUp: signUpRuleSchema,
  mandatory: mandatorySchema.optional(),
};

/** When organisations that have to come were told so, and how many of them had nobody signed up. */
const invitationsSchema = z.object({ at: instantSchema, to: z.int().nonnegative() }).optional();

/** Organisations that a coverage plan has meant the session for, by name instead of by kind. */
const invitedSchema = z.array(nodeIdSchema).min(1).max(600).optional();

const bodyFields = {
  programmeId: idSchema,
  /** A municipality's own session; the region's when not said. */
  municipalityId: left(nodeIdSchema),
  invited: invitedSchema,
  ...planned,
};
type Placed = { format: z.infer<typeof formatSchema>; place?: unknown };
const hasPlace = ({ format, place }: Placed) => format === 'online' || place !== undefined;

/** A name stands in one line wherever it is shown, also in calendars of other programs. */
const lineBreak = /[\r\n\u0085\u2028\u2029]/;
const oneLine = (wording: { ru: string; en: string }) => !lineBreak.test(`${wording.ru}${wording.en}`);
const named = { title: wordingSchema.refine(oneLine, 'lineBreak') };

export const newSessionSchema = z
  .strictObject({ ...bodyFields, ...named })
  .refine(hasPlace, { path: ['place'], error: 'placeNeeded' })
  .refine(
    ({ invited = [], capacity }) => new Set(invited).size === invited.length && invited.length <= capacity,
    {
      path: ['invited'],
      error: 'invitedAboveCapacity',
    },
  );

export const editSessionSchema = z
  .strictObject({ ...planned, ...named })
  .refine(hasPlace, { path: ['place'], error: 'placeNeeded' });

/**
 * A session with everybody who is signed up, in one item: so no seat is ever given twice. Attendance and certificates
 * are reckoned by `hours`, which are the programme's.
 */
export const sessionSchema = z.object({
  id: idSchema,
  regionId: nodeIdSchema,
  municipalityId: nodeIdSchema.optional(),
  programmeId: idSchema,
  duties: z.array(dutySchema).min(1),
  hours: hoursSchema,
  ...planned,
  invited: invitedSchema,
  invitations: invitationsSchema,
  onlineUrl: z.string().max(500).optional(),
  startsAt: instantSchema,
  endsAt: instantSchema,
  state: sessionStateSchema,
  /** Counts up whenever the schedule changes, as calendars that have the event want it. */
  sequence: z.int().nonnegative(),
  /** When it was announced, or what was announced last changed; absent while nobody has been told of it. */
  announcedAt: instantSchema.optional(),
  materials: z.array(materialSchema).max(20),
  steps: z.array(sessionStepSchema).max(100),
  /** Stored as one text: a list of hundreds is read and written many times faster so. */
  registrations: z.preprocess(
    (stored) => (typeof stored === 'string' ? JSON.parse(stored) : stored),
    z.array(registrationSchema).max(600),
  ),
  createdBy: z.string().max(100),
  createdAt: instantSchema,
  version: versionSchema,
});
export type Session = z.infer<typeof sessionSchema>;
export const mostRegistrations = 600;

export const seatsSchema = z.object({
  capacity: z.int(),
  booked: z.int(),
  offered: z.int(),
  waiting: z.int(),
  requested: z.int(),
  attended: z.int(),
});
export type Seats = z.infer<typeof seatsSchema>;

/** A session in a list: everything but people. */
export const sessionCardSchema = sessionSchema
  .omit({ registrations: true, steps: true, createdBy: true, capacity: true })
  .extend({ seats: seatsSchema, place: placeSchema.optional() });
export type SessionCard = z.infer<typeof sessionCardSchema>;

export const sessionQuerySchema = pageQuerySchema.extend({
  from: daySchema.optional(),
  to: daySchema.optional(),
  state: sessionStateSchema.optional(),
  municipality: nodeIdSchema.optional(),
  duty: dutySchema.optional(),
  /** For whoever has no login, where there are several. */
  region: nodeIdSchema.optional(),
});
export const sessionPageSchema = pageOf(sessionCardSchema).extend({ today: daySchema, now: instantSchema });
export const sessionParamsSchema = z.object({ sessionId: idSchema });

export const sessionViewSchema = sessionCardSchema.extend({
  placeName: z.object({ venue: z.string(), room: z.string(), address: z.string() }).optional(),
  trainerNames: z.array(z.object({ id: idSchema, name: z.string(), organisation: wordingSchema })),
  programmeTitle: wordingSchema,
  steps: z.array(sessionStepSchema.omit({ by: true })),
  /** Whose sign-ups stop when. */
  signUpClosesAt: instantSchema,
  isSignUpOpen: z.boolean(),
  /** Nodes that have to come, and how many of them somebody is signed up from. */
  mandatoryNodes: z.object({ of: z.int(), signedUp: z.int(), missing: z.array(nodeIdSchema) }).optional(),
  /** Whether the viewer may change it, and mark who came. */
  mayEdit: z.boolean(),
  materialLinks: z.array(z.object({ id: z.string(), url: z.string() })),
});
export type SessionView = z.infer<typeof sessionViewSchema>;

// Moving

/** Where to: the first day and its hour, by which all days are shifted; another room when said. */
export const moveSchema = z.strictObject({
  startsOn: daySchema,
  startsAt: timeOfDaySchema,
  place: placeSchema.optional(),
  reason: left(z.string().trim().max(500)),
});
export type Move = z.infer<typeof moveSchema>;
export const moveQuerySchema = z.object({
  startsOn: daySchema.optional(),
  startsAt: timeOfDaySchema.optional(),
  venueId: idSchema.optional(),
  roomId: idSchema.optional(),
});

/** What collides with what, and when; on a day of exams with nothing but the day. */
export const collisionSchema = z.object({
  what: z.enum(['room', 'trainer', 'participant', 'exam']),
  name: z.string(),
  date: daySchema,
  from: timeOfDaySchema.optional(),
  to: timeOfDaySchema.optional(),
  sessionId: idSchema.optional(),
  sessionTitle: wordingSchema.optional(),
  /** The way between the two places, where it is what is missing. */
  travelMinutes: z.int().optional(),
});
export type Collision = z.infer<typeof collisionSchema>;

export const consequencesSchema = z.object({
  days: z.array(sessionDaySchema),
  collisions: z.array(collisionSchema),
  /** Who would be told. */
  told: z.object({ participants: z.int(), schools: z.int(), trainers: z.int() }),
});

export const cancelSessionSchema = z.strictObject({ reason: z.string().trim().min(3).max(500) });

export const placeMaterialSchema = z.object({
  name: z.string().trim().min(1).max(200),
  bytes: z.coerce.number().int().min(1).max(materialMaxBytes),
});
export const materialPlaceSchema = z.object({
  id: materialIdSchema,
  method: z.literal('PUT'),
  url: z.string(),
  contentType: z.string(),
  expiresAt: instantSchema,
});
export const addMaterialSchema = z.strictObject({
  id: materialIdSchema,
  name: z.string().trim().min(1).max(200),
});
