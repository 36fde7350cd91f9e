import { z } from 'zod';
import { roleSchema } from '../../shared/access/roles.ts';
import { daySchema, nodeIdSchema, pageOf, versionSchema } from '../../shared/words.ts';

export const personSchema = z.object({
  id: z.string().min(1).max(60),
  /** The organisation the person works in. */
  nodeId: nodeIdSchema,
  name: z.string().trim().min(3).max(200),
  post: z.string().trim().min(2).max(200),
  contacts: z.strictObject({
    email: z.email().max(200).optional(),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[\d ()-]{5,25}$/)
      .optional(),
  }),
  role: roleSchema,
  active: z.boolean(),
  /** Day on which the record was closed: the person has left. */
  closedOn: daySchema.optional(),
  /** Day of the last visit to the product, as far as it was ever seen. */
  lastSeenOn: daySchema.optional(),
  version: versionSchema,
});
export type Person = z.infer<typeof personSchema>;
export const personPageSchema = pageOf(personSchema);
/** Strict, so that a password or a document number sent along is refused instead of kept. */
export const newPersonSchema = z.strictObject(
  personSchema.omit({ id: true, active: true, closedOn: true, lastSeenOn: true, version: true }).shape,
);
export type NewPerson = z.infer<typeof newPersonSchema>;
export const editPersonSchema = z.strictObject(
  personSchema.pick({ name: true, post: true, contacts: true, role: true, active: true }).shape,
);
export type EditPerson = z.infer<typeof editPersonSchema>;
/** What a visit leaves behind: nothing where the registry does not know the person. */
export const visitSchema = z.object({ lastSeenOn: daySchema.optional() });
