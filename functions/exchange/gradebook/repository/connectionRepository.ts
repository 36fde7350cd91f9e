import type { Change } from '../../../shared/change.ts';
import type { Table } from '../../../shared/table.ts';
import type { NodeId } from '../../../shared/words.ts';
import {
  type ConnectionSettings,
  type ConnectionState,
  connectionSettingsSchema,
  connectionStateSchema,
} from '../../contract/connection.ts';

/**
 * What people decide of a region's connection, and what its last calls told: two short items. Read: GetItem, 0.5 or 1
 * read unit each. Save: 1 write unit, of what people decide 2 with its audit.
 */
export function connectionRepository(table: Table) {
  return {
    async settings(regionId: NodeId): Promise<ConnectionSettings> {
      const kept = await table.get(keyOf(regionId), connectionSettingsSchema);
      return kept ?? { regionId, source: 'dnevnik', nightly: false, version: 0 };
    },

    async saveSettings(before: ConnectionSettings, after: ConnectionSettings, change: Change) {
      const saving = { key: keyOf(after.regionId), kind: 'connection', after, change };
      return table.save(before.version > 0 ? { ...saving, before } : saving);
    },

    async state(regionId: NodeId): Promise<ConnectionState> {
      return (await table.get(stateKeyOf(regionId), connectionStateSchema)) ?? { regionId };
    },

    async saveState(state: ConnectionState): Promise<void> {
      await table.putDerived([{ ...stateKeyOf(state.regionId), kind: 'connectionState', ...state }]);
    },
  };
}
export type ConnectionRepository = ReturnType<typeof connectionRepository>;

const keyOf = (regionId: NodeId) => ({ pk: `connection#${regionId}`, sk: 'connection' });
const stateKeyOf = (regionId: NodeId) => ({ pk: `connection#${regionId}`, sk: 'state' });
