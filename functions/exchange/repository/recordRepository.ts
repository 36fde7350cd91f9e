import type { Change } from '../../shared/change.ts';
import { fingerprint } from '../../shared/ids.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type SchoolRecords, type Seen, schoolRecordsSchema, seenSchema } from '../contract/records.ts';

interface Page {
  limit: number;
  cursor?: string | undefined;
}

/**
 * One item a school for its committed records: which content stands in each file, who brought it, the way back. The
 * records themselves lie in files named by their content (recordFiles.ts), so that a school changes in one conditional
 * write however many records it has. Beside it one small item for when the school was last spoken of.
 * A school: GetItem, 1 read unit. Schools of a region, a page of 5: 1 unit, 2 with a week's way back. When they were
 * last spoken of: 0.5 units each. Save of a school: 2 write units with its audit left out, 6 after a week in which every
 * night changed every file. Last spoken of: 1 write unit a school.
 */
export function recordRepository(table: Table) {
  return {
    async find(regionId: NodeId, unit: string): Promise<SchoolRecords | undefined> {
      return table.get(schoolKey(regionId, unit), schoolRecordsSchema);
    },

    async page(regionId: NodeId, { limit, cursor }: Page) {
      const query = { pk: pkOf(regionId), beginsWith: 'school#', limit };
      return table.query({ ...query, ...(cursor && { cursor }) }, schoolRecordsSchema);
    },

    /** A region has as many as it has schools. */
    async all(regionId: NodeId): Promise<SchoolRecords[]> {
      return table.queryAll(
        { pk: pkOf(regionId), beginsWith: 'school#', consistent: true },
        schoolRecordsSchema,
      );
    },

    async save(
      before: SchoolRecords | undefined,
      after: SchoolRecords,
      change: Change,
    ): Promise<SchoolRecords> {
      const key = schoolKey(after.regionId, after.unit);
      const saving = { key, kind: 'schoolRecords', after, change };
      return table.save(before ? { ...saving, before } : saving);
    },

    async seen(regionId: NodeId, units: readonly string[]): Promise<Map<string, Seen>> {
      const found = await table.getMany(
        units.map((unit) => seenKey(regionId, unit)),
        seenSchema,
      );
      return new Map(found.map((one) => [one.unit, one]));
    },

    async saveSeen(regionId: NodeId, seen: readonly Seen[]): Promise<void> {
      await table.putDerived(
        seen.map((one) => ({ ...seenKey(regionId, one.unit), kind: 'schoolSeen', ...one })),
      );
    },
  };
}
export type RecordRepository = ReturnType<typeof recordRepository>;

/** An id of somebody else's may hold any letter: keys and file names take its mark. */
export function unitKey(unit: string): string {
  return unit === '' ? 'region' : fingerprint(unit);
}

const pkOf = (regionId: NodeId) => `records#${regionId}`;
const schoolKey = (regionId: NodeId, unit: string) => ({ pk: pkOf(regionId), sk: `school#${unitKey(unit)}` });
const seenKey = (regionId: NodeId, unit: string) => ({ pk: pkOf(regionId), sk: `seen#${unitKey(unit)}` });
