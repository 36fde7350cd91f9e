import { z } from 'zod';
import { daySchema } from '../../../shared/words.ts';
import type { Entry, Group, Lesson, ListedSchool } from '../source.ts';

// What is read of the platform's replies. Everything else in them, names and marks above all, is dropped by the schema
// before anything of ours sees it.

const idSchema = z.union([z.string().min(1).max(100), z.int()]).transform(String);
/** An instant or a day, by the platform's own clocks. */
const dayOfSchema = z
  .string()
  .max(40)
  .transform((text) => text.slice(0, 10))
  .pipe(daySchema);

export const tokenReplySchema = z.object({
  access_token: z.string().min(1).max(5_000),
  expires_in: z.number().positive().max(31_536_000),
});

export const schoolReplySchema = z
  .object({ id: idSchema, name: z.string().max(500), registerCode: z.string().max(40).nullish() })
  .transform(({ id, name, registerCode }): ListedSchool => ({ id, name, code: registerCode ?? undefined }));

export const groupReplySchema = z
  .object({ id: idSchema, name: z.string().max(100), parentIds: z.array(idSchema) })
  .transform((group): Group => group);

export const lessonReplySchema = z
  .object({ id: idSchema, date: dayOfSchema, title: z.string().nullish(), status: z.string().max(40) })
  .transform(
    ({ id, date, title, status }): Lesson => ({
      id,
      on: date,
      hasTopic: (title ?? '').trim() !== '',
      isCancelled: status === 'Cancelled',
    }),
  );

export const markReplySchema = z
  .object({ lesson: idSchema, date: dayOfSchema })
  .transform(({ lesson, date }): Entry => ({ lessonId: lesson, on: date }));

export const logReplySchema = z
  .object({ lesson: idSchema, createdDate: dayOfSchema })
  .transform(({ lesson, createdDate }): Entry => ({ lessonId: lesson, on: createdDate }));

export const workReplySchema = z
  .object({ lesson: idSchema, sentDate: dayOfSchema })
  .transform(({ lesson, sentDate }): Entry => ({ lessonId: lesson, on: sentDate }));
