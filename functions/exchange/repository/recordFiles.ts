import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { Files } from '../../shared/files.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import type { ZipSource } from '../../shared/zipStream.ts';
import { problemSchema, type SchoolDifference, schoolDifferenceSchema } from '../contract/difference.ts';
import { fileStateSchema, type StagedRecord, type StoredRecord, unitSchema } from '../contract/records.ts';
import { unitKey } from './recordRepository.ts';

/** A school that a package speaks of, and which of its files it brings. */
const stagedUnitSchema = z.object({
  unit: unitSchema,
  name: z.string(),
  path: z.array(z.string()),
  /** Each in the parts that its records were written in. */
  files: z.array(z.object({ file: z.string(), parts: z.array(z.int()) })),
});
export type StagedUnit = z.infer<typeof stagedUnitSchema>;

const sharedOutSchema = z.object({
  units: z.array(stagedUnitSchema),
  /** The first of them; the counts are of all. */
  problems: z.array(problemSchema),
  referencesToNowhere: z.int().nonnegative(),
  deletedUnknown: z.int().nonnegative(),
});
export type SharedOut = z.infer<typeof sharedOutSchema>;

/** What the commit is to make of a school, and what stood there when that was worked out. */
const schoolPlanSchema = z.object({
  unit: unitSchema,
  name: z.string(),
  path: z.array(z.string()),
  version: z.int().nonnegative(),
  files: z.array(fileStateSchema),
  /** Files whose content is new. */
  fresh: z.array(fileStateSchema),
  difference: schoolDifferenceSchema,
});
export type SchoolPlan = z.infer<typeof schoolPlanSchema>;

export const linkValidSeconds = 300;
const packageType = 'application/zip';
type StateOf = 'checking' | 'sharing';

const differencesSchema = z.object({
  schools: z.array(schoolDifferenceSchema),
  problems: z.array(problemSchema),
});

/**
 * Files of the exchange. `exchange/staging/<run>/…`, deleted after the days its manifest names: the clean package, its
 * records shared out by school and file, and what is to become of each school. `exchange/runs/<run>/…`, which stays:
 * what was found. `exchange/records/<region>/<school>/<file>/<mark>`: committed content, written once and never changed,
 * so that a school's item alone says what stands. `exchange/links/…`, deleted after a day: what somebody takes away. Each is written whole, and again the very same when work is repeated.
 */
export function recordFiles(files: Files) {
  const staging = (runId: string) => `exchange/staging/${runId}`;
  const packageKey = (runId: string) => `${staging(runId)}/package.zip`;
  const stateKey = (runId: string, of: StateOf) => `${staging(runId)}/${of}.state`;
  const rowsKey = (runId: string, unit: string, file: string, part: number) =>
    `${staging(runId)}/rows/${unitKey(unit)}/${file}/${part}.json`;
  const freshKey = (runId: string, unit: string, file: string) =>
    `${staging(runId)}/fresh/${unitKey(unit)}/${file}.json`;
  const planKey = (runId: string, unit: string) => `${staging(runId)}/plans/${unitKey(unit)}.json`;
  const recordsKey = (regionId: NodeId, unit: string, file: string, hash: string) =>
    `exchange/records/${regionId}/${unitKey(unit)}/${file}/${hash}.json`;
  const json = {
    put: (key: string, value: unknown) =>
      files.put(key, new TextEncoder().encode(JSON.stringify(value)), 'application/json'),
    async get(key: string): Promise<unknown> {
      const found = await files.get(key);
      if (!found) throw new Refusal('packageGone', `${key} is not there any more`);
      return JSON.parse(new TextDecoder().decode(found.body));
    },
  };

  return {
    /** A file at an address that opens without a login for five minutes. */
    async link(
      key: string,
      bytes: Uint8Array,
      { mediaType, fileName }: { mediaType: string; fileName: string },
    ) {
      await files.put(`exchange/links/${key}`, bytes, mediaType);
      return files.link(`exchange/links/${key}`, { validForSeconds: linkValidSeconds, fileName });
    },

    putPackage: (runId: string, bytes: Uint8Array) => files.put(packageKey(runId), bytes, packageType),
    removePackage: (runId: string) => files.remove(packageKey(runId)),
    placeOfPackage: (runId: string, bytes: number) =>
      files.place(packageKey(runId), { validForSeconds: 3600, contentType: packageType, bytes }),
    sizeOfPackage: (runId: string) => files.size(packageKey(runId)),
    /** Read where it lies. Refuses with `packageGone` when it is kept no more. */
    async package(runId: string): Promise<ZipSource> {
      const key = packageKey(runId);
      const bytes = await files.size(key);
      if (bytes === undefined)
        throw new Refusal('packageGone', `The package of run ${runId} is kept no more`);
      return { bytes, read: (from) => files.read(key, from) };
    },

    /** Where a stage stands within a package that is read piece by piece: maps and typed arrays as they are in memory. */
    putState: (runId: string, of: StateOf, state: unknown) =>
      files.put(stateKey(runId, of), serialize(state), 'application/octet-stream'),
    async state(runId: string, of: StateOf): Promise<unknown> {
      const kept = await files.get(stateKey(runId, of));
      return kept && deserialize(kept.body);
    },
    dropState: (runId: string, of: StateOf) => files.remove(stateKey(runId, of)),

    putSharedOut: (runId: string, shared: SharedOut) => json.put(`${staging(runId)}/shared.json`, shared),
    sharedOut: async (runId: string) =>
      sharedOutSchema.parse(await json.get(`${staging(runId)}/shared.json`)),
    putRows: (runId: string, unit: string, file: string, part: number, rows: readonly StagedRecord[]) =>
      json.put(rowsKey(runId, unit, file, part), rows),
    /** Of our own making a moment ago, a million of them: taken at their word, like the records below. */
    async rows(runId: string, unit: string, { file, parts }: StagedUnit['files'][number]) {
      const rows: StagedRecord[] = [];
      for (const part of parts)
        for (const row of (await json.get(rowsKey(runId, unit, file, part))) as StagedRecord[])
          rows.push(row);
      return rows;
    },

    putPlan: (runId: string, plan: SchoolPlan) => json.put(planKey(runId, plan.unit), plan),
    plan: async (runId: string, unit: string) => schoolPlanSchema.parse(await json.get(planKey(runId, unit))),
    putFresh: (runId: string, unit: string, file: string, records: readonly StoredRecord[]) =>
      json.put(freshKey(runId, unit, file), records),
    fresh: async (runId: string, unit: string, file: string) =>
      (await json.get(freshKey(runId, unit, file))) as StoredRecord[],

    putDifferences: (runId: string, found: z.infer<typeof differencesSchema>) =>
      json.put(`exchange/runs/${runId}/difference.json`, found),
    async differences(
      runId: string,
    ): Promise<{ schools: SchoolDifference[]; problems: z.infer<typeof problemSchema>[] }> {
      return differencesSchema.parse(await json.get(`exchange/runs/${runId}/difference.json`));
    },

    putRecords: (
      regionId: NodeId,
      unit: string,
      file: string,
      hash: string,
      records: readonly StoredRecord[],
    ) => json.put(recordsKey(regionId, unit, file, hash), records),
    records: async (regionId: NodeId, unit: string, { file, hash }: { file: string; hash: string }) =>
      (await json.get(recordsKey(regionId, unit, file, hash))) as StoredRecord[],
  };
}
export type RecordFiles = ReturnType<typeof recordFiles>;
