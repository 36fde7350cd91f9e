import { z } from 'zod';
import { nodeIdSchema } from '../words.ts';
import { roleSchema } from './roles.ts';

/** Array claims reach a Lambda either as arrays or, through the gateway, as the string `[a b]`. */
const pathSchema = z.preprocess(
  (value) =>
    typeof value === 'string'
      ? value
          .replace(/^\[|\]$/g, '')
          .split(/[ ,]+/)
          .filter(Boolean)
      : value,
  z.array(nodeIdSchema).min(1).max(4),
);

/** Who the token speaks for. `path` leads from the region down to the person's own organisation. */
export const claimsSchema = z.object({
  sub: z.string().min(1).max(100),
  role: roleSchema,
  org: nodeIdSchema,
  path: pathSchema,
  name: z.string().max(200).optional(),
  email: z.string().max(200).optional(),
  locale: z.string().max(10).optional(),
});
export type Claims = z.infer<typeof claimsSchema>;
