import { z } from 'zod';
import { instantSchema, nodeIdSchema, pageOf, pageQuerySchema, versionSchema } from '../../shared/words.ts';

const idSchema = z.string().regex(/^[a-z0-9-]{8,60}$/);

export const eventTypes = ['message.sent', 'message.read', 'message.answered', 'message.withdrawn'] as const;
export const eventTypeSchema = z.enum(eventTypes);
export type EventType = z.infer<typeof eventTypeSchema>;

/** Something that happened, for other systems: sent to the queue `messaging.events`. */
export const eventSchema = z.object({
  /** The same for one happening however often it is told: receivers keep it as their idempotency key. */
  id: z.string().min(3).max(200),
  type: eventTypeSchema,
  regionId: nodeIdSchema,
  timestamp: instantSchema,
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Event = z.infer<typeof eventSchema>;

// Who listens

export const writeWebhookSchema = z.strictObject({
  name: z.string().trim().min(3).max(100),
  url: z.url({ protocol: /^https?$/ }).max(500),
  events: z.array(eventTypeSchema).min(1).max(eventTypes.length),
  active: z.boolean().default(true),
});
export const webhookSchema = z.object({
  ...writeWebhookSchema.shape,
  active: z.boolean(),
  id: idSchema,
  regionId: nodeIdSchema,
  /** Which request made its signing key anew, when, and until when events bear a signature by the key before it too. */
  secretId: z.string().optional(),
  secretSince: instantSchema.optional(),
  oldSecretUntil: instantSchema.optional(),
  version: versionSchema,
});
export type Webhook = z.infer<typeof webhookSchema>;
export const webhookParamsSchema = z.object({ webhookId: idSchema });

/** The key a receiver checks signatures by; the reply that made it is the only one that shows it. */
const shownSecret = { secret: z.string() };
export const newWebhookSchema = webhookSchema.extend(shownSecret);

/** For how many hours the key before stays good, so that a receiver has time to change: not at all where it has leaked. */
export const overlapHours = [0, 24, 168] as const;
export const rotateSecretSchema = z.strictObject({ oldForHours: z.literal(overlapHours) });
export type OverlapHours = (typeof overlapHours)[number];
export const rotatedSecretSchema = z.object({
  ...shownSecret,
  since: instantSchema,
  oldUntil: instantSchema.optional(),
});

/** Kept apart from the subscription; `id` names the request that made the key, so that it is shown again to that one alone. */
export const secretsSchema = z.object({
  current: z.object({
    ...shownSecret,
    id: z.string(),
    since: instantSchema,
    oldForHours: rotateSecretSchema.shape.oldForHours,
  }),
  previous: z.object({ ...shownSecret, until: instantSchema }).optional(),
  version: versionSchema,
});
export type Secrets = z.infer<typeof secretsSchema>;

/**
 * That a receiver does not take what it is sent: begins with the first event set aside and ends once none is, so that it
 * is told of once however many events it concerns.
 */
export const outageSchema = z.object({
  webhookId: idSchema,
  since: instantSchema,
  endedAt: instantSchema.optional(),
  version: versionSchema,
});
export type Outage = z.infer<typeof outageSchema>;

export const webhookRowSchema = webhookSchema.extend({ failsSince: instantSchema.optional() });
export type WebhookRow = z.infer<typeof webhookRowSchema>;
export const webhookListSchema = z.object({ items: z.array(webhookRowSchema) });

// What is on its way to them

export const deliveryStates = ['waiting', 'delivered', 'dead'] as const;
export const deliveryStateSchema = z.enum(deliveryStates);
export type DeliveryState = z.infer<typeof deliveryStateSchema>;

export const attemptSchema = z.object({
  at: instantSchema,
  /** Of the reply; absent when there was none. */
  status: z.int().optional(),
  error: z.string().max(300).optional(),
});
export type Attempt = z.infer<typeof attemptSchema>;

export const deliverySchema = z.object({
  id: idSchema,
  webhookId: idSchema,
  regionId: nodeIdSchema,
  eventId: z.string(),
  type: eventTypeSchema,
  /** As it is signed and sent, letter by letter. */
  body: z.string(),
  state: deliveryStateSchema,
  /** Why it was set aside: the receiver refuses this very message, or never took it. */
  deadBecause: z.enum(['refused', 'notTaken']).optional(),
  attempts: z.array(attemptSchema),
  /** Attempts of this turn: a replay begins anew. */
  tries: z.int().nonnegative(),
  dueAt: instantSchema,
  version: versionSchema,
});
export type Delivery = z.infer<typeof deliverySchema>;

export const deliveryQuerySchema = pageQuerySchema.extend({
  state: deliveryStateSchema.default('dead'),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export const deliveryPageSchema = pageOf(deliverySchema);
export const deliveryParamsSchema = z.object({ deliveryId: idSchema });

export const webhookWorkSchema = z.object({ deliveryId: idSchema });
