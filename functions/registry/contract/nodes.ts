import { z } from 'zod';
import {
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
  wordingSchema,
} from '../../shared/words.ts';

export const nodeKindSchema = z.enum(['region', 'municipality', 'school', 'branch']);
export type NodeKind = z.infer<typeof nodeKindSchema>;

export const pointSchema = z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) });

export const nodeNameSchema = wordingSchema.extend({ short: wordingSchema.optional(), since: daySchema });

export const successionKindSchema = z.enum(['merge', 'split', 'close', 'rename']);
export type SuccessionKind = z.infer<typeof successionKindSchema>;

/** A dated change in the life of a node, allowed by an act. `others` are the heirs or the forerunners. */
export const successionSchema = z.object({
  kind: successionKindSchema,
  on: daySchema,
  actNumber: z.string().trim().min(1).max(50),
  role: z.enum(['heir', 'forerunner', 'self']),
  others: z.array(nodeIdSchema),
  recordedAt: instantSchema,
  recordedBy: z.string(),
});

/** «Узел отвечает»: somebody responsible for the node has looked at its record and confirmed it. */
export const confirmationSchema = z.object({
  effectiveAt: daySchema,
  recordedAt: instantSchema,
  by: z.string(),
});

export const platformSchema = z.object({
  name: z.string().trim().min(1).max(100),
  from: daySchema,
  externalId: z.string().max(100).optional(),
  /** The act that grounds another platform than the order's. */
  actNumber: z.string().max(50).optional(),
});

/** Where anybody turns to the department of a region. */
export const contactsSchema = z.object({
  site: z
    .url({ protocol: /^https?$/ })
    .max(200)
    .optional(),
  email: z.email().max(200).optional(),
  phone: z.string().trim().min(5).max(40).optional(),
});
export type Contacts = z.infer<typeof contactsSchema>;

export const nodeSchema = z.object({
  id: nodeIdSchema,
  kind: nodeKindSchema,
  parentId: nodeIdSchema.optional(),
  regionId: nodeIdSchema,
  municipalityId: nodeIdSchema.optional(),
  names: z.array(nodeNameSchema).min(1),
  /** ОКТМО of a region or municipality. */
  oktmo: z
    .string()
    .regex(/^\d{2,11}$/)
    .optional(),
  /** Code of a school in the region's register. */
  code: z.string().max(40).optional(),
  nodeType: z.string().max(60).optional(),
  centre: z.object({ name: wordingSchema, type: z.string().max(10).optional() }).optional(),
  point: pointSchema.optional(),
  /** Place in the region's tile grid; made from the centres when a pack names none. */
  tile: z.object({ column: z.int().nonnegative(), row: z.int().nonnegative() }).optional(),
  population: z.int().nonnegative().optional(),
  timeZone: z.string().optional(),
  contacts: contactsSchema.optional(),
  /** Obligations bind legal persons; a branch inherits its school's. */
  legalPerson: z.boolean(),
  locality: z.enum(['urban', 'rural']).optional(),
  pupils: z.int().nonnegative().optional(),
  classes: z.int().nonnegative().optional(),
  address: z.string().max(300).optional(),
  platforms: z.array(platformSchema),
  opensOn: daySchema,
  closedOn: daySchema.optional(),
  succession: z.array(successionSchema),
  confirmations: z.array(confirmationSchema),
  recordedAt: instantSchema,
  version: versionSchema,
});
export type Node = z.infer<typeof nodeSchema>;

/** What anybody may see of a node, login or none: where it stands and what it is called. */
export const publicNodeSchema = nodeSchema.pick({
  id: true,
  kind: true,
  parentId: true,
  regionId: true,
  municipalityId: true,
  names: true,
  oktmo: true,
  code: true,
  nodeType: true,
  centre: true,
  point: true,
  tile: true,
  population: true,
  timeZone: true,
  contacts: true,
  legalPerson: true,
  locality: true,
  address: true,
  opensOn: true,
  closedOn: true,
});

/** A node as the API shows it: the rest of the record for those who are signed in. */
export const nodeViewSchema = publicNodeSchema.extend(
  nodeSchema
    .pick({
      pupils: true,
      classes: true,
      platforms: true,
      succession: true,
      confirmations: true,
      recordedAt: true,
      version: true,
    })
    .partial().shape,
);
export type NodeView = z.infer<typeof nodeViewSchema>;
export const nodePageSchema = pageOf(nodeViewSchema);

export const nodeDetailSchema = nodeViewSchema.extend({
  /** From the region down to the node's own parent. */
  parents: z.array(z.object({ id: nodeIdSchema, kind: nodeKindSchema, name: nodeNameSchema })),
});

export const nodeQuerySchema = pageQuerySchema.extend({
  kind: nodeKindSchema.optional(),
  parent: nodeIdSchema.optional(),
  /** Words of the name, a code or an ОКТМО; «ё» and «е», hyphens and spaces count as the same. */
  q: z.string().trim().max(100).optional(),
});

export const nodeParamsSchema = z.object({ nodeId: nodeIdSchema });

export const confirmNodeSchema = z.strictObject({ effectiveAt: daySchema.optional() });

export const nodeMentionSchema = z.object({ nodeId: nodeIdSchema, kind: nodeKindSchema, name: z.string() });
