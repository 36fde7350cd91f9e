import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type CannedReply, cannedReplySchema } from '../contract/cannedReply.ts';

const byRegion = { name: 'deskTools', pk: 'toolKey', sk: 'toolSort' } as const;

/**
 * A canned reply is one item, 1 to 9 KB: pk `canned#<id>`, sk `canned`; beside it each version that a newer one took the
 * place of, sk `was#<version>`. By id: 1 read unit for 4 KB. The region's: `deskTools` under `canned#<region>`, by title,
 * 0.5 units for 4 KB. Saving: 1 write unit a KB, twice, and once for the version before.
 */
export function cannedRepository(table: Table) {
  async function get(id: string): Promise<CannedReply> {
    const found = await table.get(keyOf(id), cannedReplySchema);
    if (!found) throw new Refusal('notFound', `No canned reply ${id}`);
    return found;
  }

  return {
    get,

    page: (regionId: NodeId, { limit, cursor }: { limit: number; cursor?: string | undefined }) =>
      table.query(
        { pk: `canned#${regionId}`, index: byRegion, limit, ...(cursor && { cursor }) },
        cannedReplySchema,
      ),

    /** Versions before the present one, the newest first. */
    earlier: (id: string): Promise<CannedReply[]> =>
      table.queryAll({ pk: keyOf(id).pk, beginsWith: 'was#', newestFirst: true }, cannedReplySchema),

    create: (reply: CannedReply, change: Change): Promise<CannedReply> =>
      table.create({ ...savingOf(reply), change }, cannedReplySchema),

    /** The version before is put first: a version says the same however often it is put. */
    async save(before: CannedReply, after: CannedReply, change: Change): Promise<CannedReply> {
      const was = { ...before, pk: keyOf(before.id).pk, sk: wasKeyOf(before.version), kind: 'cannedWas' };
      await table.putDerived([was]);
      return table.save({ ...savingOf(after), before, change });
    },
  };
}
export type CannedRepository = ReturnType<typeof cannedRepository>;

function keyOf(id: string) {
  return { pk: `canned#${id}`, sk: 'canned' };
}

function wasKeyOf(version: number): string {
  return `was#${String(version).padStart(6, '0')}`;
}

function savingOf(reply: CannedReply) {
  return {
    key: keyOf(reply.id),
    kind: 'canned',
    after: reply,
    index: { toolKey: `canned#${reply.regionId}`, toolSort: `${reply.title.toLowerCase()}#${reply.id}` },
  };
}
