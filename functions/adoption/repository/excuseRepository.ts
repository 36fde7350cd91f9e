import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import {
  type ExcusedSchools,
  excusedSchoolsSchema,
  type SchoolExcuses,
  schoolExcusesSchema,
} from '../contract/excuses.ts';

/**
 * One item a school that an incident has ever touched, about 0.4 KB a statement: pk `school#<id>`, sk `excuses`; and one
 * derived item an incident with the ids of its schools, 20 bytes each (800 schools: 16 KB): pk `incident#<id>`, sk
 * `schools`. Of a school: GetItem, 1 read unit. Of many: BatchGetItem, 1 unit each, and as much for a school without
 * one. Save: 1 write unit for two statements, 16 for the incident of a whole region.
 */
export function excuseRepository(table: Table) {
  return {
    async of(nodeId: NodeId): Promise<SchoolExcuses | undefined> {
      return table.get(keyOf(nodeId), schoolExcusesSchema);
    },

    async ofMany(nodeIds: readonly NodeId[]): Promise<SchoolExcuses[]> {
      return table.getMany([...new Set(nodeIds)].map(keyOf), schoolExcusesSchema, { consistent: true });
    },

    async save(
      before: SchoolExcuses | undefined,
      after: SchoolExcuses,
      change: Change,
    ): Promise<SchoolExcuses> {
      return table.save({
        key: keyOf(after.nodeId),
        kind: 'excuses',
        ...(before && { before }),
        after,
        change,
      });
    },

    async schoolsOf(incidentId: string): Promise<ExcusedSchools | undefined> {
      return table.get(listKeyOf(incidentId), excusedSchoolsSchema);
    },

    /** Puts the list over the one that was read. Refuses `staleRecord`. */
    async saveSchools(before: ExcusedSchools | undefined, after: ExcusedSchools): Promise<void> {
      const item = { ...listKeyOf(after.incidentId), kind: 'excusedSchools', ...after };
      await table.putDerivedOver({ ...item, version: (before?.version ?? 0) + 1 }, before?.version);
    },
  };
}
export type ExcuseRepository = ReturnType<typeof excuseRepository>;

function keyOf(nodeId: NodeId) {
  return { pk: `school#${nodeId}`, sk: 'excuses' };
}

function listKeyOf(incidentId: string) {
  return { pk: `incident#${incidentId}`, sk: 'schools' };
}
