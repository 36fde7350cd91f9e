import { z } from 'zod';
import { daySchema, nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';
import { dutySchema, hoursSchema, idSchema } from './words.ts';

/** By which act a programme was approved, and when. */
export const approvalSchema = z.object({
  actNumber: z.string().trim().min(1).max(50),
  on: daySchema,
});

export const moduleSchema = z.object({ title: wordingSchema, hours: hoursSchema });

const programmeFields = {
  title: wordingSchema,
  /** Who has developed it and answers for it. */
  organisation: wordingSchema,
  hours: hoursSchema,
  /** What a full attendance trains for. */
  duties: z.array(dutySchema).min(1).max(4),
  modules: z.array(moduleSchema).max(20).default([]),
  /** What a listener can do afterwards. */
  outcomes: z.array(wordingSchema).max(20).default([]),
  approval: approvalSchema.optional(),
};

export const programmeSchema = z.object({
  id: idSchema,
  regionId: nodeIdSchema,
  ...programmeFields,
  version: versionSchema,
});
export type Programme = z.infer<typeof programmeSchema>;

/** Modules, where there are any, make up the hours of the whole. */
export const newProgrammeSchema = z
  .strictObject(programmeFields)
  .refine(
    ({ modules, hours }) =>
      modules.length === 0 || modules.reduce((sum, module) => sum + module.hours, 0) === hours,
    { path: ['hours'], error: 'hoursOfModules' },
  );

export const programmeParamsSchema = z.object({ programmeId: idSchema });
export const programmeListSchema = z.object({ items: z.array(programmeSchema) });
