import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { scanSchema } from './scans.ts';

export const actTypeSchema = z.enum(['appointment', 'order', 'other']);

/** `responsible`: for the rollout in the body. `platformOwner`: for the integrated platform. `partnerManager`: the partner's. */
export const appointedRoleSchema = z.enum(['responsible', 'platformOwner', 'partnerManager']);
export type AppointedRole = z.infer<typeof appointedRoleSchema>;

export const appointmentSchema = z.object({
  personId: z.string().max(60).optional(),
  personName: z.string().trim().min(3).max(200),
  post: z.string().trim().min(2).max(200),
  role: appointedRoleSchema,
});

/**
 * A dated fact in the life of an act: when it holds and when we learned it. A revoked or succeeded act is out of
 * force from the step's `effectiveAt` on.
 */
export const actStepSchema = z.object({
  kind: z.enum(['recorded', 'accepted', 'returned', 'revoked', 'succeeded']),
  effectiveAt: daySchema,
  recordedAt: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  reason: z.string().max(1000).optional(),
  /** The act that took over, for `succeeded`. */
  successorId: z.string().max(60).optional(),
});
export type ActStep = z.infer<typeof actStepSchema>;

/** Where an act stands: the kind of its last step. */
export const actStatusSchema = actStepSchema.shape.kind;
export type ActStatus = z.infer<typeof actStatusSchema>;

const actFields = {
  type: actTypeSchema,
  number: z.string().trim().min(1).max(50),
  signedOn: daySchema,
  signatory: z.string().trim().min(3).max(200),
  validFrom: daySchema,
  /** Last day in force. */
  validTo: daySchema.optional(),
  appoints: appointmentSchema.optional(),
  /** Act of the same role that this one takes over from: its acceptance ends the other. */
  succeeds: z.string().min(1).max(60).optional(),
};

export const actSchema = z.object({
  id: z.string().min(1).max(60),
  ...actFields,
  scan: scanSchema.optional(),
  steps: z.array(actStepSchema).min(1),
});
export type Act = z.infer<typeof actSchema>;

/** All acts of one node in one record: that is where two acts for one role are kept from overlapping. */
export const nodeActsSchema = z.object({
  nodeId: nodeIdSchema,
  path: z.array(nodeIdSchema).min(1).max(4),
  acts: z.array(actSchema).max(300),
  version: versionSchema,
});
export type NodeActs = z.infer<typeof nodeActsSchema>;

export const nodeActsViewSchema = z.object({
  nodeId: nodeIdSchema,
  version: versionSchema,
  acts: z.array(actSchema.extend({ status: actStatusSchema })),
});

/** An act comes into force on the day of its signing unless it says otherwise, and never earlier. */
export const newActSchema = z
  .strictObject({ ...actFields, validFrom: daySchema.optional() })
  .refine(({ signedOn, validFrom }) => !validFrom || validFrom >= signedOn, {
    path: ['validFrom'],
    error: 'validBeforeSigned',
  })
  .refine(({ signedOn, validFrom, validTo }) => !validTo || validTo >= (validFrom ?? signedOn), {
    path: ['validTo'],
    error: 'validToBeforeFrom',
  })
  .refine(({ type, appoints }) => type !== 'appointment' || appoints !== undefined, {
    path: ['appoints'],
    error: 'appointmentOfNobody',
  });
export type NewAct = z.infer<typeof newActSchema>;

export const actParamsSchema = z.object({ nodeId: nodeIdSchema, actId: z.string().min(1).max(60) });
