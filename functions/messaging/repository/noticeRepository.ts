import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import { type KeptNotice, keptNoticeSchema } from '../contract.ts';

const byBox = { name: 'noticesByBox', pk: 'boxKey', sk: 'boxSort' } as const;

/**
 * A notice is one item in a box, about 1 KB: pk `notice#<box>#<fingerprint of the cause>`, so that one cause is told to
 * a box once. Telling: 2 write units. A box, newest first: 0.5 read units for 4 notices.
 */
export function noticeRepository(table: Table) {
  return {
    /** True for whoever tells it first. */
    async keep(notice: KeptNotice, cause: string): Promise<boolean> {
      const item = {
        pk: `notice#${notice.box}#${cause}`,
        sk: 'notice',
        kind: 'notice',
        boxKey: notice.box,
        boxSort: notice.id,
        version: 1,
        ...notice,
      };
      try {
        await table.putDerivedOver(item, undefined);
        return true;
      } catch (error) {
        if (error instanceof Refusal && error.code === 'staleRecord') return false;
        throw error;
      }
    },

    /** The newest of a box, those told before `before` or after `after`. */
    async newest(
      box: string,
      { limit, before, after }: { limit: number; before?: string | undefined; after?: string | undefined },
    ): Promise<KeptNotice[]> {
      // Bounds of a query are included: one more is read, and the bound itself left out.
      const { items } = await table.query(
        {
          pk: box,
          index: byBox,
          newestFirst: true,
          limit: limit + 1,
          ...(before !== undefined && { to: before }),
          ...(after !== undefined && after !== '' && { from: after }),
        },
        keptNoticeSchema,
      );
      return items.filter(({ id }) => id !== before && id !== after).slice(0, limit);
    },
  };
}
export type NoticeRepository = ReturnType<typeof noticeRepository>;
