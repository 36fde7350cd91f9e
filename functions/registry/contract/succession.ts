import { z } from 'zod';
import { daySchema, nodeIdSchema, wordingSchema } from '../../shared/words.ts';
import { successionSchema } from './nodes.ts';

const successionBase = { on: daySchema, actNumber: successionSchema.shape.actNumber };

/** `merge`: the node closes and `into` carries on. `split`: heirs take over, and the node may stay beside them. */
export const succeedNodeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('merge'), ...successionBase, into: nodeIdSchema }),
  z.strictObject({
    kind: z.literal('split'),
    ...successionBase,
    into: z.array(nodeIdSchema).min(1).max(10),
    closes: z.boolean().default(true),
  }),
  z.strictObject({ kind: z.literal('close'), ...successionBase }),
  z.strictObject({
    kind: z.literal('rename'),
    ...successionBase,
    name: wordingSchema.extend({ short: wordingSchema.optional() }),
  }),
]);
export type SucceedNode = z.infer<typeof succeedNodeSchema>;
