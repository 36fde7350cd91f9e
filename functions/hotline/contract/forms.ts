import { z } from 'zod';
import { isPhone, phoneMaxLength } from './limits.ts';

export const phoneSchema = z.string().trim().max(phoneMaxLength).refine(isPhone, 'notPhone');

/** Empty fields of a form are fields left out. */
export const left = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    schema.optional(),
  );
