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
  version: versionSchema,
});
export type Webhook = z.infer<typeof webhookSchema>;
export const webhookListSchema = z.object({ items: z.array(webhookSchema) });
export const webhookParamsSchema = z.object({ webhookId: idSchema });
export const webhookSecretSchema = z.object({ secret: z.string() });

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
