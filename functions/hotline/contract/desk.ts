import { z } from 'zod';
import { instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { viewNameSchema } from './lists.ts';
import { queueSchema } from './words.ts';

/** Somebody who works at the desk; known since the first deed there. */
export const deskOperatorSchema = z.object({
  id: z.string().max(100),
  name: z.string().max(200),
  lastSeenAt: instantSchema,
});
export type DeskOperator = z.infer<typeof deskOperatorSchema>;
export const deskOperatorsSchema = z.object({ items: z.array(deskOperatorSchema) });

/** Gives a ticket to a colleague; `insteadOf` names whom it is taken from. */
export const assignSchema = z.object({
  operatorId: z.string().min(1).max(100),
  insteadOf: z.string().max(100).optional(),
});

/** The filters of the desk under a name: a link that one keeps, or shares with the others. */
export const viewContentSchema = z.object({
  name: z.string().trim().min(1).max(60),
  view: viewNameSchema,
  queue: queueSchema.optional(),
  q: z.string().trim().max(200).optional(),
  isShared: z.boolean().default(false),
});

export const savedViewSchema = viewContentSchema.extend({
  id: z.string().max(40),
  regionId: nodeIdSchema,
  ownerId: z.string().max(100),
  ownerName: z.string().max(200).optional(),
  removed: z.literal(true).optional(),
  version: versionSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;

export const savedViewsSchema = z.object({ items: z.array(savedViewSchema) });
export const viewParamsSchema = z.object({ viewId: z.string().max(40) });
