import { z } from 'zod';
import type { Table } from '../../shared/table.ts';
import { type NodeId, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { activationStepSchema } from '../contract/activation.ts';
import type { FunnelPlace } from '../rules/funnel.ts';

const placedSchoolSchema = z.object({
  place: z.custom<FunnelPlace>((value) => typeof value === 'string'),
  waits: z.partialRecord(activationStepSchema, z.int()).default({}),
});

const municipalFunnelSchema = z.object({
  regionId: nodeIdSchema,
  municipalityId: nodeIdSchema,
  /** Where each school stands that has begun, by its id. */
  schools: z.record(nodeIdSchema, placedSchoolSchema),
  version: versionSchema,
});
export type MunicipalFunnel = z.infer<typeof municipalFunnelSchema>;

/**
 * One derived item a municipality, about 110 bytes a school (120 schools: 13 KB): pk `funnel#<region>`, sk the
 * municipality. A region's funnel: one query of 34 items, about 13 read units. One municipality: GetItem, 4 units for 120
 * schools. Save: 1 write unit a KB.
 */
export function funnelRepository(table: Table) {
  return {
    async of(regionId: NodeId, municipalityId: NodeId): Promise<MunicipalFunnel | undefined> {
      return table.get({ pk: `funnel#${regionId}`, sk: municipalityId }, municipalFunnelSchema);
    },

    async ofRegion(regionId: NodeId): Promise<MunicipalFunnel[]> {
      return table.queryAll({ pk: `funnel#${regionId}` }, municipalFunnelSchema);
    },

    async save(before: MunicipalFunnel | undefined, after: MunicipalFunnel): Promise<MunicipalFunnel> {
      const saved = { ...after, version: (before?.version ?? 0) + 1 };
      const key = { pk: `funnel#${after.regionId}`, sk: after.municipalityId };
      await table.putDerivedOver({ ...key, kind: 'funnel', ...saved }, before?.version);
      return saved;
    },
  };
}
export type FunnelRepository = ReturnType<typeof funnelRepository>;
