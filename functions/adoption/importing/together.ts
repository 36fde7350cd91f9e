import type { Change } from '../../shared/change.ts';
import { inParallel } from '../../shared/parallel.ts';
import type { NodeId } from '../../shared/words.ts';
import type { SettledStatement } from './checkRows.ts';
import type { Batches } from './importKind.ts';
import type { Statement } from './statements.ts';

const batchRecords = 25;
const batchesAtOnce = 8;

type One<Content, Value> = SettledStatement<Content, Value>;

/** Schools of these statements that somebody may be writing to by hand; undefined for a kind without batches. */
export async function byHandAmong<Value>(
  { batches }: { batches?: Batches<Value> },
  statements: readonly Statement<unknown>[],
): Promise<ReadonlySet<NodeId> | undefined> {
  return batches?.byHand([...new Set(statements.map(({ school }) => school.nodeId))]);
}

/** Which records may be written together: new ones of schools that nobody else writes to. */
export function parted<Content, Value extends { version: number }>(
  settled: readonly One<Content, Value>[],
  byHand: ReadonlySet<NodeId> | undefined,
): { together: One<Content, Value>[]; apart: One<Content, Value>[] } {
  const together: One<Content, Value>[] = [];
  const apart: One<Content, Value>[] = [];
  for (const one of settled) {
    const isNew = one.before !== one.after && one.before.version === 0;
    const isAlone = byHand !== undefined && !byHand.has(one.statement.school.nodeId);
    (isNew && isAlone ? together : apart).push(one);
  }
  return { together, apart };
}

/** Writes new records, 25 a call, and tells how many. */
export async function saveTogether<Content, Value>(
  batches: Batches<Value> | undefined,
  settled: readonly One<Content, Value>[],
  changeOf: (nodeId: NodeId) => Change,
): Promise<number> {
  const parts = Array.from({ length: Math.ceil(settled.length / batchRecords) }, (_, index) =>
    settled.slice(index * batchRecords, (index + 1) * batchRecords),
  );
  await inParallel(parts, batchesAtOnce, async (part) => {
    await batches?.saveNew(
      part.map(({ after, statement }) => ({ after, change: changeOf(statement.school.nodeId) })),
    );
  });
  return settled.length;
}
