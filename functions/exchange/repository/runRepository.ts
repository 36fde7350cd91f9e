import { z } from 'zod';
import type { Change } from '../../shared/change.ts';
import type { Files } from '../../shared/files.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import { instantSchema, type NodeId, versionSchema } from '../../shared/words.ts';
import { type Finding, type FindingCode, findingSchema } from '../contract/finding.ts';
import { type PackageProfile, packageProfileSchema } from '../contract/profile.ts';
import { failureSchema, type Run, runSchema, runStageSchema } from '../contract/run.ts';

const byOrganisation = { name: 'runsByOrganisation', pk: 'runsKey', sk: 'runsSort' } as const;
const byRegion = { name: 'runsByRegion', pk: 'boardKey', sk: 'runsSort' } as const;

/** How far the stage at work has come, school by school. Saved after each part, so that a killed run repeats one. */
const workSchema = z.object({
  stage: runStageSchema,
  next: z.int().nonnegative(),
  of: z.int().nonnegative(),
  tallies: z.object({
    written: z.int(),
    unchanged: z.int(),
    failed: z.int(),
    records: z.int(),
    mismatches: z.int(),
  }),
  failures: z.array(failureSchema),
  /** Marks of the schools that were read again. */
  hashes: z.array(z.string()),
  workedMs: z.int().nonnegative(),
  /** Turns that were begun and never came to their end, one after another. */
  tries: z.int().nonnegative().default(0),
  movedAt: instantSchema.optional(),
  version: versionSchema,
});
export type Work = z.infer<typeof workSchema>;

interface Page {
  limit: number;
  cursor?: string | undefined;
}

/**
 * One item a run, one beside it for the work under way, what was found in a file.
 * Run by id: GetItem, 1 read unit. Runs of an organisation or of a region, newest first: `runsByOrganisation` or
 * `runsByRegion`, 1 unit for 8 of them. A new run: 3 write units with its indexes; saved later with its difference: 6.
 * Work: GetItem, 1 unit; saved after each part, 1 write unit.
 */
export function runRepository(table: Table, files: Files) {
  const putJson = (key: string, value: unknown) =>
    files.put(key, new TextEncoder().encode(JSON.stringify(value)), 'application/json');
  async function putVerdict(
    id: string,
    from: string | undefined,
    findings: readonly Finding[],
    profile: PackageProfile,
  ): Promise<void> {
    await putJson(fileOf(id, from), findings);
    await putJson(profileOf(id, from), profile);
  }
  return {
    /** What the check of a placed package has found, before the run says that it is checked. */
    putVerdict: ({ id, createdFrom }: Run, findings: readonly Finding[], profile: PackageProfile) =>
      putVerdict(id, createdFrom, findings, profile),

    async get(id: string): Promise<Run> {
      const found = await table.get(keyOf(id), runSchema);
      if (!found) throw new Refusal('notFound', `No run ${id}`);
      return found;
    },

    async page(organisation: NodeId, { limit, cursor }: Page) {
      const query = { pk: organisation, index: byOrganisation, newestFirst: true, limit };
      return table.query({ ...query, ...(cursor && { cursor }) }, runSchema);
    },

    async pageOfRegion(regionId: NodeId, { limit, cursor }: Page) {
      const query = { pk: regionId, index: byRegion, newestFirst: true, limit };
      return table.query({ ...query, ...(cursor && { cursor }) }, runSchema);
    },

    async find(id: string): Promise<Run | undefined> {
      return table.get(keyOf(id), runSchema);
    },

    async save(before: Run, after: Run, change: Change): Promise<Run> {
      return table.save({ key: keyOf(after.id), kind: 'run', before, after, change, index: indexOf(after) });
    },

    async work(id: string): Promise<Work | undefined> {
      return table.get(workKeyOf(id), workSchema);
    },

    /** Saves over the work that was read; refuses with `staleRecord` when another is ahead. */
    async saveWork(id: string, before: Work | undefined, after: Work): Promise<Work> {
      const saved = { ...after, version: (before?.version ?? 0) + 1 };
      await table.putDerivedOver({ ...workKeyOf(id), kind: 'runWork', ...saved }, before?.version);
      return saved;
    },

    /** The findings and the profile come first: a run that can be seen can be read. */
    async add(
      run: Run,
      findings: readonly Finding[],
      change: Change,
      profile: PackageProfile = { files: [] },
    ): Promise<Run> {
      const { requestHash } = change;
      await putVerdict(run.id, requestHash, findings, profile);
      const after = { ...run, ...(requestHash && { createdFrom: requestHash }) };
      return table.create({ key: keyOf(run.id), kind: 'run', after, change, index: indexOf(run) }, runSchema);
    },

    async profile({ id, createdFrom }: Run): Promise<PackageProfile> {
      const kept = await files.get(profileOf(id, createdFrom));
      return kept
        ? packageProfileSchema.parse(JSON.parse(new TextDecoder().decode(kept.body)))
        : { files: [] };
    },

    async findings({ id, createdFrom }: Run, code: FindingCode | undefined, { limit, cursor }: Page) {
      const kept = await files.get(fileOf(id, createdFrom));
      const all = kept ? z.array(findingSchema).parse(JSON.parse(new TextDecoder().decode(kept.body))) : [];
      const chosen = code ? all.filter((finding) => finding.code === code) : all;
      const from = Number(cursor ?? 0);
      const next = from + limit;
      return {
        items: chosen.slice(from, next),
        ...(next < chosen.length && { next: String(next) }),
      };
    },
  };
}

export type RunRepository = ReturnType<typeof runRepository>;

export function organisationOf(path: readonly NodeId[]): NodeId {
  const last = path.at(-1);
  if (!last) throw new Refusal('notFound', 'The person stands at no organisation');
  return last;
}

const keyOf = (id: string) => ({ pk: `run#${id}`, sk: 'run' });
const workKeyOf = (id: string) => ({ pk: `run#${id}`, sk: 'work' });
const indexOf = ({ id, path, createdAt }: Run) => ({
  runsKey: organisationOf(path),
  boardKey: path[0] ?? '',
  runsSort: `${createdAt}#${id}`,
});
/** Named by the request too: repeated with another package it must not overwrite what belongs to the first. */
const fileOf = (id: string, requestHash = 'first') => `exchange/runs/${id}/${requestHash}.json`;
const profileOf = (id: string, requestHash = 'first') => `exchange/runs/${id}/${requestHash}.profile.json`;
