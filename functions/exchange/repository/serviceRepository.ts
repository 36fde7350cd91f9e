import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Service, serviceSchema } from '../contract/service.ts';

/** One item a region. Read: GetItem, 1 read unit. Save, conditional: 1 write unit for the first ten events. */
export function serviceRepository(table: Table) {
  const keyOf = (regionId: NodeId) => ({ pk: `service#${regionId}`, sk: 'service' });
  return {
    async of(regionId: NodeId): Promise<Service> {
      return (await table.get(keyOf(regionId), serviceSchema)) ?? { regionId, events: [], version: 0 };
    },

    /** Over what was read; refuses with `staleRecord` when somebody was quicker. */
    async save(service: Service): Promise<void> {
      const item = {
        ...keyOf(service.regionId),
        kind: 'exchangeService',
        ...service,
        version: service.version + 1,
      };
      await table.putDerivedOver(item, service.version || undefined);
    },
  };
}
export type ServiceRepository = ReturnType<typeof serviceRepository>;
