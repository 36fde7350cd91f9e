import { z } from 'zod';
import { nodeSchema, platformSchema } from './nodes.ts';

/** A field that is left out stays as it is; `null` empties it. */
export const editNodeSchema = z.strictObject({
  nodeType: nodeSchema.shape.nodeType.nullable(),
  point: nodeSchema.shape.point.nullable(),
  address: nodeSchema.shape.address.nullable(),
  locality: nodeSchema.shape.locality.nullable(),
  pupils: nodeSchema.shape.pupils.nullable(),
  classes: nodeSchema.shape.classes.nullable(),
  population: nodeSchema.shape.population.nullable(),
  tile: nodeSchema.shape.tile.nullable(),
  legalPerson: z.boolean().optional(),
  platforms: z.array(platformSchema).max(20).optional(),
});
export type EditNode = z.infer<typeof editNodeSchema>;
