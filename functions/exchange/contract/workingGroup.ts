import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, pageOf, versionSchema } from '../../shared/words.ts';
import { sideSchema } from './editions.ts';

const doneBySchema = z.object({ at: instantSchema, by: z.string(), byName: z.string().optional() });
const nameSchema = z.string().trim().min(3).max(200);
const wordsSchema = z.string().trim().min(3).max(5000);

export const groupMemberSchema = z.strictObject({
  name: nameSchema,
  post: z.string().trim().min(2).max(200),
  side: sideSchema,
});
export type GroupMember = z.infer<typeof groupMemberSchema>;

/** An act that appoints the whole group; the newest is the one in force. */
export const appointGroupSchema = z.strictObject({
  number: z.string().trim().min(1).max(40),
  signedOn: daySchema,
  signatory: nameSchema,
  members: z.array(groupMemberSchema).min(1).max(40),
});
export type AppointGroup = z.infer<typeof appointGroupSchema>;
export const groupActSchema = z.object({
  ...appointGroupSchema.shape,
  id: z.string(),
  ...doneBySchema.shape,
});
export type GroupAct = z.infer<typeof groupActSchema>;

/** The working group of a region: every act that made it, oldest first. */
export const workingGroupSchema = z.object({
  regionId: nodeIdSchema,
  acts: z.array(groupActSchema),
  version: versionSchema,
});
export type WorkingGroup = z.infer<typeof workingGroupSchema>;
export const workingGroupViewSchema = workingGroupSchema.omit({ regionId: true });

const linksSchema = z.strictObject({
  /** Codes of the parameter catalogue. */
  parameters: z.array(z.string().regex(/^[A-Za-z][A-Za-z0-9._-]{0,59}$/)).max(20),
  edition: z.int().min(1).max(999).optional(),
});

export const writeDecisionSchema = z.strictObject({
  text: wordsSchema,
  owner: nameSchema,
  dueOn: daySchema,
  links: linksSchema,
});
export type WriteDecision = z.infer<typeof writeDecisionSchema>;
export const groupDecisionSchema = z.object({
  ...writeDecisionSchema.shape,
  id: z.string(),
  done: doneBySchema.extend({ note: wordsSchema }).optional(),
});
export type GroupDecision = z.infer<typeof groupDecisionSchema>;

export const writeMeetingSchema = z.strictObject({
  on: daySchema,
  agenda: wordsSchema,
  /** Empty until they are written. */
  minutes: z.string().trim().max(20_000),
  attended: z.array(nameSchema).max(40),
});
export type WriteMeeting = z.infer<typeof writeMeetingSchema>;

/** A meeting with what it decided. */
export const groupMeetingSchema = z.object({
  ...writeMeetingSchema.shape,
  id: z.string(),
  regionId: nodeIdSchema,
  decisions: z.array(groupDecisionSchema),
  written: doneBySchema,
  /** When its minutes were first there. */
  minutesAt: instantSchema.optional(),
  createdFrom: z.string().optional(),
  version: versionSchema,
});
export type GroupMeeting = z.infer<typeof groupMeetingSchema>;

export const decisionStateSchema = z.enum(['open', 'overdue', 'done']);
export const groupMeetingViewSchema = groupMeetingSchema
  .omit({ regionId: true, createdFrom: true, decisions: true })
  .extend({ decisions: z.array(groupDecisionSchema.extend({ state: decisionStateSchema })) });
export type GroupMeetingView = z.infer<typeof groupMeetingViewSchema>;
export const groupMeetingPageSchema = pageOf(groupMeetingViewSchema);

export const meetingParamsSchema = z.object({ meetingId: z.string().min(1).max(80) });
export const decisionParamsSchema = meetingParamsSchema.extend({ decisionId: z.string().min(1).max(80) });
export const finishDecisionSchema = z.strictObject({ note: wordsSchema });
