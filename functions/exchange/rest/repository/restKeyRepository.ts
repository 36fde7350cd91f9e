import { z } from 'zod';
import type { Change } from '../../../shared/change.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Table } from '../../../shared/table.ts';
import { instantSchema, type NodeId, versionSchema } from '../../../shared/words.ts';
import { type RestKey, restKeySchema, rosterScopeSchema } from '../../contract/rest.ts';

/** What a key is known by, as marks alone, and when it was last used. */
const restAccessSchema = z.object({
  keyId: restKeySchema.shape.id,
  secretMark: z.string(),
  tokens: z.array(
    z.object({ mark: z.string(), until: instantSchema, scopes: z.array(rosterScopeSchema).min(1) }),
  ),
  usedAt: instantSchema.optional(),
  version: versionSchema,
});
export type RestAccess = z.infer<typeof restAccessSchema>;

const byRegion = { name: 'runsByOrganisation', pk: 'runsKey', sk: 'runsSort' } as const;

/**
 * A key is one item of 0.3 KB; the marks of its secret and of its tokens stand apart, out of reach of lists and of the
 * audit, so that nothing in the table opens anything. A key: GetItem, 1 read unit. What a call is admitted by: both
 * items, 2 read units. Keys of a region: 0.5 read units for 8, and 0.5 a key for when it was last used. A key saved:
 * 2 write units; a secret or a token: 1.
 */
export function restKeyRepository(table: Table) {
  const find = (id: string): Promise<RestKey | undefined> => table.get(keyOf(id), restKeySchema);
  const access = (id: string): Promise<RestAccess | undefined> => table.get(accessOf(id), restAccessSchema);
  return {
    find,
    access,
    async get(id: string): Promise<RestKey> {
      const key = await find(id);
      if (!key) throw new Refusal('notFound', `No key ${id}`);
      return key;
    },
    ofRegion: (regionId: NodeId): Promise<RestKey[]> =>
      table.queryAll({ pk: listOf(regionId), index: byRegion, newestFirst: true }, restKeySchema),
    async lastUses(ids: readonly string[]): Promise<Map<string, string>> {
      const found = await table.getMany(ids.map(accessOf), restAccessSchema);
      return new Map(found.flatMap(({ keyId, usedAt }) => (usedAt ? [[keyId, usedAt]] : [])));
    },
    create(key: RestKey, change: Change): Promise<RestKey> {
      return table.create(
        { key: keyOf(key.id), kind: 'restKey', after: key, change, index: indexOf(key) },
        restKeySchema,
      );
    },
    save(before: RestKey, after: RestKey, change: Change): Promise<RestKey> {
      return table.save({
        key: keyOf(after.id),
        kind: 'restKey',
        before,
        after,
        change,
        index: indexOf(after),
      });
    },
    /** Over what was read; refuses with `staleRecord` when somebody was quicker. */
    async saveAccess(after: RestAccess, before: RestAccess | undefined): Promise<void> {
      const item = { ...accessOf(after.keyId), kind: 'restAccess', ...after };
      await table.putDerivedOver({ ...item, version: (before?.version ?? 0) + 1 }, before?.version);
    },
  };
}
export type RestKeyRepository = ReturnType<typeof restKeyRepository>;

const listOf = (regionId: NodeId) => `restKeys#${regionId}`;
const keyOf = (id: string) => ({ pk: `restKey#${id}`, sk: 'key' });
const accessOf = (id: string) => ({ pk: `restKey#${id}`, sk: 'access' });
const indexOf = ({ regionId, id, createdAt }: RestKey) => ({
  runsKey: listOf(regionId),
  runsSort: `${createdAt}#${id}`,
});
