import { nodeIdSchema, pageQuerySchema } from '../../shared/words.ts';

/** Without a node: what the person did. */
export const monitoringAuditQuerySchema = pageQuerySchema.extend({ node: nodeIdSchema.optional() });
