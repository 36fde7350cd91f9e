import { nodeIdSchema, pageQuerySchema } from '../../shared/words.ts';

export const auditQuerySchema = pageQuerySchema.extend({ node: nodeIdSchema.optional() });
