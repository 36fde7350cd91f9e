import type { Period } from '../../shared/evidence.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type ReportHead, reportHeadSchema } from '../contract/reports.ts';

const listIndex = { name: 'recordsByList', pk: 'listKey', sk: 'listSort' };

/** The index keys under which a report of any kind stands: in its region's list, and by period within it. */
export function listKeysOf(regionId: NodeId, { period, nodeId, kind }: Listed): Record<string, string> {
  return { listKey: `reports#${regionId}`, listSort: `${period}#${nodeId}#${kind}` };
}
type Listed = Pick<ReportHead, 'period' | 'nodeId' | 'kind'>;

/**
 * Reports of every kind, the newest period first.
 *
 * | question | how | cost |
 * |---|---|---|
 * | reports of a region (in a period) | query `recordsByList`, `reports#<region>` (from `<period>#`) | 0.5 read units for 4 kB: 3 a page of 34 |
 * | those of one municipality | the same, sifted | the same |
 */
export function reportList(table: Table) {
  return {
    async page(
      regionId: NodeId,
      asked: {
        node?: NodeId | undefined;
        period?: Period | undefined;
        limit: number;
        cursor?: string | undefined;
      },
    ): Promise<{ items: ReportHead[]; next?: string }> {
      const { items, next } = await table.query(
        {
          pk: `reports#${regionId}`,
          index: listIndex,
          newestFirst: true,
          limit: asked.limit,
          ...(asked.period && { beginsWith: `${asked.period}#` }),
          ...(asked.cursor && { cursor: asked.cursor }),
        },
        reportHeadSchema,
      );
      const isAsked = ({ nodeId }: ReportHead) =>
        asked.node === undefined || asked.node === regionId || nodeId === asked.node;
      return { items: items.filter(isAsked), ...(next && { next }) };
    },
  };
}
export type ReportList = ReturnType<typeof reportList>;
