import { z } from 'zod';
import { instantSchema, nodeIdSchema } from '../../shared/words.ts';

/**
 * What a person is trained for: whoever is responsible by an act, the authority of a municipality, the administrator of
 * a school's page on the platform, teachers.
 */
export const dutySchema = z.enum(['responsible', 'authority', 'administrator', 'teacher']);
export type Duty = z.infer<typeof dutySchema>;
export const duties = dutySchema.options;

/** A time of day by the region's clocks, `10:00`. */
export const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type TimeOfDay = z.infer<typeof timeOfDaySchema>;

export const hoursSchema = z.number().positive().max(500).multipleOf(0.5);

export const idSchema = z.string().min(1).max(60);

/** Who did something, and when. */
export const doneSchema = z.object({
  at: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
});

/** Empty fields of a form are fields left out. */
export const left = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    schema.optional(),
  );

/** Whose catalogue it is, for whoever has no login, where there are several regions. */
export const regionQuerySchema = z.object({ region: nodeIdSchema.optional() });
