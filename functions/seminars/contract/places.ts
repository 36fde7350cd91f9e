import { z } from 'zod';
import { nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';
import { idSchema } from './words.ts';

export const roomSchema = z.object({
  id: idSchema,
  name: z.string().trim().min(1).max(100),
  capacity: z.int().min(1).max(600),
});

const venueFields = {
  name: z.string().trim().min(2).max(200),
  /** Where it stands: the way there is reckoned from centre to centre of municipalities. */
  municipalityId: nodeIdSchema,
  address: z.string().trim().min(3).max(300),
  rooms: z
    .array(roomSchema)
    .min(1)
    .max(30)
    .refine((rooms) => new Set(rooms.map(({ id }) => id)).size === rooms.length, 'roomTwice'),
};

export const venueSchema = z.object({
  id: idSchema,
  regionId: nodeIdSchema,
  ...venueFields,
  /** Of the municipality's centre. */
  point: z.object({ lat: z.number(), lon: z.number() }).optional(),
  version: versionSchema,
});
export type Venue = z.infer<typeof venueSchema>;
export const newVenueSchema = z.strictObject(venueFields);
export const venueParamsSchema = z.object({ venueId: idSchema });
export const venueListSchema = z.object({ items: z.array(venueSchema) });

const trainerFields = {
  name: z.string().trim().min(3).max(200),
  organisation: wordingSchema,
  /** A trainer of a municipality teaches there alone; without one, everywhere. */
  municipalityId: nodeIdSchema.optional(),
  /** The account by which the trainer plans and marks who came. */
  accountId: z.string().max(100).optional(),
  email: z.email().max(200).optional(),
};

export const trainerSchema = z.object({
  id: idSchema,
  regionId: nodeIdSchema,
  ...trainerFields,
  version: versionSchema,
});
export type Trainer = z.infer<typeof trainerSchema>;
export const newTrainerSchema = z.strictObject(trainerFields);
export const trainerParamsSchema = z.object({ trainerId: idSchema });

/** A trainer as everybody who may open the schedule sees one: no account, no address. */
export const trainerViewSchema = trainerSchema.omit({ accountId: true, email: true }).extend({
  accountId: z.string().optional(),
  email: z.string().optional(),
});
export const trainerListSchema = z.object({ items: z.array(trainerViewSchema) });
