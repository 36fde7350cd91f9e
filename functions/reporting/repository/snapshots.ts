import type { Files } from '../../shared/files.ts';
import { type ConsolidatedData, consolidatedDataSchema } from '../contract/consolidated.ts';
import { type QuarterlyData, quarterlyDataSchema, type Snapshot } from '../contract/quarterly.ts';
import { canonicalJson, dataHash } from '../rules/canonical.ts';

/** Figures as they were signed, a file each under its fingerprint: it is written once and never changes. */
export function snapshotStore(files: Files) {
  const keyOf = (hash: string) => `reporting/snapshots/${hash}.json`;
  async function read(hash: string): Promise<unknown> {
    const file = await files.get(keyOf(hash));
    if (!file) throw new Error(`The figures ${hash} are not among the files`);
    return JSON.parse(new TextDecoder().decode(file.body));
  }
  return {
    async keep(data: QuarterlyData | ConsolidatedData): Promise<Snapshot> {
      const hash = dataHash(data);
      await files.put(keyOf(hash), new TextEncoder().encode(canonicalJson(data)), 'application/json');
      return { hash, asOf: data.asOf, formulas: data.formulas };
    },
    quarterly: async ({ hash }: Snapshot): Promise<QuarterlyData> =>
      quarterlyDataSchema.parse(await read(hash)),
    consolidated: async ({ hash }: Snapshot): Promise<ConsolidatedData> =>
      consolidatedDataSchema.parse(await read(hash)),
  };
}
export type SnapshotStore = ReturnType<typeof snapshotStore>;
