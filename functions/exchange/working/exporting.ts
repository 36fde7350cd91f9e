import { inParallel } from '../../shared/parallel.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import type { StoredRecord } from '../contract/records.ts';
import { inForceOn } from '../editions/inForce.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { printPackage } from '../rules/records/print.ts';
import { inColumnsOf, inOrder } from '../rules/records/record.ts';

/** One reply carries so many records; a package of a region's schools that can be taken in has no more. */
const mostRecords = 60_000;
const schoolsAtOnce = 16;

/** Everything that is committed, as a package that the region itself could take in. Refuses with `exportTooLarge`. */
export async function exportRegion(
  regionId: NodeId,
  now: Date,
  rooms: Pick<ExchangeRooms, 'records' | 'recordFiles' | 'editions' | 'register'>,
): Promise<Uint8Array> {
  const { records, recordFiles } = rooms;
  const { contract } = await inForceOn(regionId, now, rooms);
  const schools = await records.all(regionId);
  const states = schools.flatMap(({ unit, files }) => files.map((state) => ({ unit, state })));
  const count = states.reduce((sum, { state }) => sum + state.count, 0);
  if (count > mostRecords)
    throw new Refusal('exportTooLarge', 'So much goes into no one package', { count, limit: mostRecords });
  const byFile = new Map<string, StoredRecord[]>();
  await inParallel(states, schoolsAtOnce, async ({ unit, state }) => {
    const spec = contract.files.find(({ name }) => name === state.file);
    if (!spec) return;
    const found = inColumnsOf(spec, state, await recordFiles.records(regionId, unit, state));
    byFile.set(state.file, [...(byFile.get(state.file) ?? []), ...found]);
  });
  return printPackage(new Map([...byFile].map(([file, rows]) => [file, inOrder(rows)])), contract);
}
