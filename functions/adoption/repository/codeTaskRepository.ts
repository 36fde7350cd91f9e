import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type CodeTask, codeTaskSchema } from '../contract/codeTasks.ts';
import { openStay } from '../rules/codeTasks.ts';

const openTasks = { name: 'codeTasksOpen', pk: 'openTaskKey', sk: 'openTaskSort' } as const;

/**
 * One item a school that ever waited too long, 0.4 KB: pk `school#<id>`, sk `codeTask`. By schools: BatchGetItem, 0.5
 * read units each. Open ones of a region or of one municipality, its longest waiting first: `codeTasksOpen`, which holds
 * nothing else, 0.5 units for 8. Save: 2 write units.
 */
export function codeTaskRepository(table: Table) {
  return {
    of: (nodeId: NodeId): Promise<CodeTask | undefined> => table.get(keyOf(nodeId), codeTaskSchema),

    ofMany: (nodeIds: readonly NodeId[]): Promise<CodeTask[]> =>
      table.getMany(nodeIds.map(keyOf), codeTaskSchema),

    open: (
      regionId: NodeId,
      {
        municipality,
        limit,
        cursor,
      }: { municipality?: NodeId | undefined; limit: number; cursor?: string | undefined },
    ) =>
      table.query(
        {
          pk: regionId,
          index: openTasks,
          limit,
          ...(municipality && { beginsWith: `${municipality}#` }),
          ...(cursor && { cursor }),
        },
        codeTaskSchema,
      ),

    allOpen: (regionId: NodeId): Promise<CodeTask[]> =>
      table.queryAll({ pk: regionId, index: openTasks }, codeTaskSchema),

    save(before: CodeTask | undefined, after: CodeTask, change: Change): Promise<CodeTask> {
      return table.save({
        key: keyOf(after.nodeId),
        kind: 'codeTask',
        ...(before && { before }),
        after,
        change,
        index: openKeysOf(after),
      });
    },
  };
}
export type CodeTaskRepository = ReturnType<typeof codeTaskRepository>;

function keyOf(nodeId: NodeId) {
  return { pk: `school#${nodeId}`, sk: 'codeTask' };
}

function openKeysOf(task: CodeTask): Record<string, string> {
  const stay = openStay(task);
  const [region, municipality] = task.path;
  if (!stay || !region || !municipality) return {};
  return { openTaskKey: region, openTaskSort: `${municipality}#${stay.since}#${task.nodeId}` };
}
