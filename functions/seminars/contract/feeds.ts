import { z } from 'zod';
import { roleSchema } from '../../shared/access/roles.ts';
import { instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { idSchema } from './words.ts';

/**
 * A person's secret address of calendars, for programs that cannot sign in. Of the secret only a fingerprint is kept;
 * what may be seen by it is what the person could see when it was issued.
 */
export const feedSchema = z.object({
  id: z.string().max(40),
  sub: z.string().max(100),
  role: roleSchema,
  org: nodeIdSchema,
  path: z.array(nodeIdSchema).min(1).max(4),
  name: z.string().max(200).optional(),
  secretHash: z.string().max(60),
  issuedAt: instantSchema,
  revokedAt: instantSchema.optional(),
  version: versionSchema,
});
export type Feed = z.infer<typeof feedSchema>;

/** What a person is told of the own address; the secret itself only when it is issued. `version` 0: none was made yet. */
export const ownFeedSchema = z.object({
  issuedAt: instantSchema.optional(),
  secret: z.string().optional(),
  version: versionSchema,
});

export const calendarLanguageSchema = z.enum(['ru', 'en']);
export type CalendarLanguage = z.infer<typeof calendarLanguageSchema>;

const language = calendarLanguageSchema.default('ru');

export const feedParamsSchema = z.object({ secret: z.string().min(1).max(100) });

/** The person's own sessions; those of a room, or of a municipality, where one is named. */
export const feedQuerySchema = z
  .object({
    venue: idSchema.optional(),
    room: idSchema.optional(),
    municipality: nodeIdSchema.optional(),
    language,
  })
  .refine(({ venue, room }) => (venue === undefined) === (room === undefined), {
    path: ['room'],
    error: 'roomOfVenue',
  });
export type FeedQuery = z.infer<typeof feedQuerySchema>;

/** Sessions that anybody may sign up for. */
export const calendarQuerySchema = z.object({
  region: nodeIdSchema.optional(),
  municipality: nodeIdSchema.optional(),
  language,
});
