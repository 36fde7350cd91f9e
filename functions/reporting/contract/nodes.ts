import { z } from 'zod';
import { nodeIdSchema } from '../../shared/words.ts';

const schoolIdSchema = nodeIdSchema.regex(/^s-/);
const municipalityIdSchema = nodeIdSchema.regex(/^m-/);

export const schoolParamsSchema = z.object({ nodeId: schoolIdSchema });
export const municipalityParamsSchema = z.object({ nodeId: municipalityIdSchema });
/** What can be controlled. */
export const controlledParamsSchema = z.object({ nodeId: nodeIdSchema.regex(/^[sm]-/) });
