import { z } from 'zod';
import type { Change } from '../../../shared/change.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Table } from '../../../shared/table.ts';
import { type NodeId, versionSchema } from '../../../shared/words.ts';
import { type Pull, pullSchema } from '../../contract/pull.ts';

const byRegion = { name: 'runsByRegion', pk: 'boardKey', sk: 'runsSort' } as const;

/** How far a pull has come, school by school. */
const pullWorkSchema = z.object({
  next: z.int().nonnegative(),
  of: z.int().nonnegative(),
  workedMs: z.int().nonnegative(),
  version: versionSchema,
});
export type PullWork = z.infer<typeof pullWorkSchema>;

interface Page {
  limit: number;
  cursor?: string | undefined;
}

/**
 * One item a pull, a short one beside it for the work under way; the list of its schools is a file (pullFiles.ts).
 * Pull by id: GetItem, 1 read unit. Pulls of a region, newest first: `runsByRegion`, 1 unit for 8 of them. Save: 2 write
 * units with its index. Work: GetItem, 1 unit; saved after each part, 1 write unit.
 */
export function pullRepository(table: Table) {
  return {
    async find(id: string): Promise<Pull | undefined> {
      return table.get(keyOf(id), pullSchema);
    },

    async get(id: string): Promise<Pull> {
      const found = await table.get(keyOf(id), pullSchema);
      if (!found) throw new Refusal('notFound', `No pull ${id}`);
      return found;
    },

    async page(regionId: NodeId, { limit, cursor }: Page) {
      const query = { pk: boardKeyOf(regionId), index: byRegion, newestFirst: true, limit };
      return table.query({ ...query, ...(cursor && { cursor }) }, pullSchema);
    },

    async add(pull: Pull, change: Change): Promise<Pull> {
      return table.create(
        { key: keyOf(pull.id), kind: 'pull', after: pull, change, index: indexOf(pull) },
        pullSchema,
      );
    },

    async save(before: Pull, after: Pull, change: Change): Promise<Pull> {
      return table.save({ key: keyOf(after.id), kind: 'pull', before, after, change, index: indexOf(after) });
    },

    async work(id: string): Promise<PullWork | undefined> {
      return table.get(workKeyOf(id), pullWorkSchema);
    },

    /** Over the work that was read; refuses with `staleRecord` when another is ahead. */
    async saveWork(
      id: string,
      before: PullWork | undefined,
      after: Omit<PullWork, 'version'>,
    ): Promise<PullWork> {
      const saved = { ...after, version: (before?.version ?? 0) + 1 };
      await table.putDerivedOver({ ...workKeyOf(id), kind: 'pullWork', ...saved }, before?.version);
      return saved;
    },
  };
}
export type PullRepository = ReturnType<typeof pullRepository>;

const keyOf = (id: string) => ({ pk: `pull#${id}`, sk: 'pull' });
const workKeyOf = (id: string) => ({ pk: `pull#${id}`, sk: 'work' });
/** Beside the runs of packages in the same index, under a key of their own. */
const boardKeyOf = (regionId: NodeId) => `pulls#${regionId}`;
const indexOf = ({ id, path, createdAt }: Pull) => ({
  boardKey: boardKeyOf(path[0] ?? ''),
  runsSort: `${createdAt}#${id}`,
});
