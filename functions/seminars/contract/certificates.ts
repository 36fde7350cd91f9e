import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';
import { doneSchema, dutySchema, hoursSchema, idSchema } from './words.ts';

/** As it is printed, `K7M2-QXP4-RTVW`; when looked up, as it was typed. */
export const certificateNumberSchema = z.string().min(1).max(40);

/** A number that was annulled, and which stands in its place. */
export const replacedSchema = z.object({
  number: certificateNumberSchema,
  name: z.string().max(200),
  issuedOn: daySchema,
  annulled: doneSchema.extend({ reason: z.string().max(300) }),
  replacedBy: certificateNumberSchema,
});

/** That somebody was there for all hours of a programme, as it stood on the day of issue. */
export const certificateSchema = z.object({
  number: certificateNumberSchema,
  sessionId: idSchema,
  registrationId: z.string().max(80),
  regionId: nodeIdSchema,
  path: z.array(nodeIdSchema).min(1).max(4),
  name: z.string().max(200),
  duty: dutySchema,
  hours: hoursSchema,
  programme: wordingSchema,
  organisation: wordingSchema,
  from: daySchema,
  to: daySchema,
  issuedOn: daySchema,
  issued: doneSchema,
  annulled: doneSchema.extend({ reason: z.string().max(300) }).optional(),
  /** Numbers of the same attendance that went before; they stay annulled. */
  replaced: z.array(replacedSchema).max(20).default([]),
  version: versionSchema,
});
export type Certificate = z.infer<typeof certificateSchema>;

/** Somebody has ordered certificates for everybody of a session who has a right to one. */
export const certificateOrderSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  regionId: nodeIdSchema,
  ordered: doneSchema,
  role: z.string().max(20),
  requestId: z.string().max(100),
  version: versionSchema,
});
export type CertificateOrder = z.infer<typeof certificateOrderSchema>;

/** How far the newest order has come. Papers are drawn in parts, each a file to print. */
export const certificateWorkSchema = z.object({
  orderId: idSchema,
  orderedAt: instantSchema,
  state: z.enum(['waiting', 'working', 'done']),
  of: z.int().nonnegative(),
  done: z.int().nonnegative(),
  parts: z.array(z.object({ from: z.int().positive(), to: z.int().positive(), key: z.string() })),
});
export type CertificateWork = z.infer<typeof certificateWorkSchema>;

export const certificateParamsSchema = z.object({ sessionId: idSchema, registrationId: z.string().max(80) });
/** A name that was wrong is put right on the new one. */
export const replaceCertificateSchema = z.strictObject({ name: z.string().trim().min(3).max(200) });
export const annulCertificateSchema = z.strictObject({ reason: z.string().trim().min(3).max(300) });

export const certificateViewSchema = certificateSchema
  .pick({ number: true, registrationId: true, name: true, hours: true, issuedOn: true, version: true })
  .extend({
    annulled: z.object({ at: instantSchema, reason: z.string() }).optional(),
    replaced: z.array(z.object({ number: certificateNumberSchema, at: instantSchema, reason: z.string() })),
  });
export type CertificateView = z.infer<typeof certificateViewSchema>;

export const certificateWorkViewSchema = certificateWorkSchema.omit({ parts: true, orderedAt: true }).extend({
  parts: z.array(z.object({ from: z.int(), to: z.int(), url: z.string() })),
});

export const certificatesSchema = z.object({
  items: z.array(certificateViewSchema),
  /** How many were there for all hours and have no certificate yet; for whoever runs the session. */
  due: z.int().nonnegative().optional(),
  work: certificateWorkViewSchema.optional(),
});

export type CertificatesReply = z.infer<typeof certificatesSchema>;

export const certificateLinkSchema = z.object({ url: z.string(), fileName: z.string() });

/** All that a number tells to whoever asks: nobody’s name, nor what was taught. */
export const certificateCheckSchema = z.object({ result: z.enum(['valid', 'annulled', 'unknown']) });
export type CertificateResult = z.infer<typeof certificateCheckSchema>['result'];
export const certificateNumberParamsSchema = z.object({ number: certificateNumberSchema });
