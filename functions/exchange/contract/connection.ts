import { z } from 'zod';
import { instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { faultSchema, sourceNameSchema } from './pull.ts';

/** What people decide of a region's connection. */
export const connectionSettingsSchema = z.object({
  regionId: nodeIdSchema,
  source: sourceNameSchema,
  /** Every night the week's counts of all schools are taken. */
  nightly: z.boolean(),
  version: versionSchema,
});
export type ConnectionSettings = z.infer<typeof connectionSettingsSchema>;

/** What the last calls told of the connection; the token itself is kept nowhere. */
export const connectionStateSchema = z.object({
  regionId: nodeIdSchema,
  token: z.object({ obtainedAt: instantSchema, expiresAt: instantSchema }).optional(),
  answeredAt: instantSchema.optional(),
  fault: faultSchema.extend({ at: instantSchema }).optional(),
});
export type ConnectionState = z.infer<typeof connectionStateSchema>;

export const connectionViewSchema = connectionSettingsSchema.extend({
  /** Whether an address and a secret are set where the product runs; the secret is never shown. */
  isSetUp: z.boolean(),
  address: z.string().optional(),
  token: connectionStateSchema.shape.token,
  answeredAt: connectionStateSchema.shape.answeredAt,
  fault: connectionStateSchema.shape.fault,
});
export type ConnectionView = z.infer<typeof connectionViewSchema>;

export const saveConnectionSchema = z.strictObject({ source: sourceNameSchema, nightly: z.boolean() });
