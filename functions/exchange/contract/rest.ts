import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';

/** What other systems read by OneRoster REST, each a list of its own. */
export const shelfNames = [
  'orgs',
  'schools',
  'academicSessions',
  'terms',
  'gradingPeriods',
  'courses',
  'classes',
  'users',
  'teachers',
  'enrollments',
] as const;
export const shelfNameSchema = z.enum(shelfNames);
export type ShelfName = z.infer<typeof shelfNameSchema>;

export const rosterScopes = [
  'https://purl.imsglobal.org/spec/or/v1p2/scope/roster-core.readonly',
  'https://purl.imsglobal.org/spec/or/v1p2/scope/roster.readonly',
] as const;
export const rosterScopeSchema = z.enum(rosterScopes);
export type RosterScope = z.infer<typeof rosterScopeSchema>;

const shelfCountsSchema = z.record(shelfNameSchema, z.int().nonnegative());

/** What stands on the shelves: put together anew whenever the committed records change. */
export const rosterSchema = z.object({
  regionId: nodeIdSchema,
  /** Mark of what it was put together from. */
  edition: z.string(),
  assembledAt: instantSchema,
  counts: shelfCountsSchema,
  /** The edition before, whose files stand until the next: somebody may be in the middle of its pages. */
  previous: z.object({ edition: z.string(), counts: shelfCountsSchema }).optional(),
  version: versionSchema,
});
export type Roster = z.infer<typeof rosterSchema>;

// Keys of other systems

export const writeRestKeySchema = z.strictObject({
  /** The system that is to read. */
  name: z.string().trim().min(3).max(100),
  /** The last day it may. */
  until: daySchema,
});

/** A key of another system. Its secret is kept as a mark alone, and apart. */
export const restKeySchema = z.object({
  ...writeRestKeySchema.shape,
  id: z.string().regex(/^[a-z0-9-]{8,60}$/),
  regionId: nodeIdSchema,
  createdAt: instantSchema,
  createdByName: z.string().optional(),
  /** When the secret in force was made; absent before the first. */
  secretMadeAt: instantSchema.optional(),
  revokedAt: instantSchema.optional(),
  version: versionSchema,
});
export type RestKey = z.infer<typeof restKeySchema>;

export const restKeyParamsSchema = z.object({ keyId: restKeySchema.shape.id });
export const restKeyViewSchema = restKeySchema.extend({ usedAt: instantSchema.optional() });
export type RestKeyView = z.infer<typeof restKeyViewSchema>;
/** The only reply that ever holds a secret. */
export const restSecretSchema = z.object({ key: restKeySchema, secret: z.string() });

export const restViewSchema = z.object({
  roster: rosterSchema.omit({ previous: true, regionId: true }).optional(),
  keys: z.array(restKeyViewSchema),
  /** How many records are in a reply when nothing is asked, and at most. */
  pageSize: z.object({ usual: z.int(), most: z.int() }),
});
export type RestView = z.infer<typeof restViewSchema>;
