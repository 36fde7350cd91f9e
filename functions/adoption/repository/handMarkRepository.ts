import { z } from 'zod';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import { type Instant, instantSchema, type NodeId, versionSchema } from '../../shared/words.ts';
import { schoolIdSchema } from '../contract/words.ts';

const handMarkSchema = z.object({
  nodeId: schoolIdSchema,
  /** Requests that write to the school just now, each with the moment it came. */
  live: z.array(z.object({ requestId: z.string(), at: instantSchema })),
  version: versionSchema,
});
type HandMark = z.infer<typeof handMarkSchema>;

/** No request lives so long: what is older was left by one that was killed. */
const forgottenAfterMs = 60 * 60 * 1000;
const mostTries = 10;

/**
 * Who writes a school's weeks by hand at this moment: one short item a school, pk `school#<id>`, sk `byHand`.
 * To put a mark or take it away: GetItem, 1 read unit, and a conditional save of 1 write unit. Marks of many schools:
 * BatchGetItem as they stand, 1 read unit each.
 */
export function handMarkRepository(table: Table) {
  async function change(nodeId: NodeId, to: (live: HandMark['live']) => HandMark['live']): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const before = await table.get(keyOf(nodeId), handMarkSchema);
      const version = (before?.version ?? 0) + 1;
      const item = { ...keyOf(nodeId), kind: 'handMark', nodeId, live: to(before?.live ?? []), version };
      try {
        return await table.putDerivedOver(item, before?.version);
      } catch (error) {
        const isStale = error instanceof Refusal && error.code === 'staleRecord';
        if (!isStale || attempt === mostTries) throw error;
      }
    }
  }

  return {
    put: (nodeId: NodeId, mark: { requestId: string; at: Instant }) =>
      change(nodeId, (live) => [...live.filter(({ at }) => !isForgotten(at, mark.at)), mark]),

    takeAway: (nodeId: NodeId, requestId: string) =>
      change(nodeId, (live) => live.filter((mark) => mark.requestId !== requestId)),

    /** Of these schools, those that somebody may be writing to by hand. */
    async among(schools: readonly NodeId[]): Promise<ReadonlySet<NodeId>> {
      const marks = await table.getMany(schools.map(keyOf), handMarkSchema, { consistent: true });
      return new Set(marks.filter(({ live }) => live.length > 0).map(({ nodeId }) => nodeId));
    },
  };
}
export type HandMarkRepository = ReturnType<typeof handMarkRepository>;

function isForgotten(at: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(at) > forgottenAfterMs;
}

function keyOf(nodeId: NodeId) {
  return { pk: `school#${nodeId}`, sk: 'byHand' };
}
