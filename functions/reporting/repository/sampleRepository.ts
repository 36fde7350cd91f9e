import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Sample, sampleSchema } from '../contract/controls.ts';

const byMunicipality = { name: 'controlsByMunicipality', pk: 'municipalityKey', sk: 'heldSort' } as const;

/**
 * A random choice of schools to look at: one item, 1 KB with thirty schools; never changed.
 * Those of a municipality, newest first: query `controlsByMunicipality`, 0.15 read units each. Create: 1 write unit,
 * and as much for the index.
 */
export function sampleRepository(table: Table) {
  return {
    ofMunicipality: (
      municipalityId: NodeId,
      { limit, cursor }: { limit: number; cursor?: string | undefined },
    ) =>
      table.query(
        {
          pk: `${municipalityId}#samples`,
          index: byMunicipality,
          newestFirst: true,
          limit,
          ...(cursor && { cursor }),
        },
        sampleSchema,
      ),

    create: (sample: Sample, change: Change): Promise<Sample> =>
      table.create(
        {
          key: { pk: `sample#${sample.id}`, sk: 'sample' },
          kind: 'sample',
          after: sample,
          change,
          index: {
            municipalityKey: `${sample.municipalityId}#samples`,
            heldSort: `${sample.madeAt}#${sample.id}`,
          },
        },
        sampleSchema,
      ),
  };
}
export type SampleRepository = ReturnType<typeof sampleRepository>;
