import type { SchoolCalendarLayer } from '../../shared/calendar/contract.ts';
import { usualSchoolYears } from '../../shared/calendar/usualSchoolYears.ts';
import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type NodeCalendar, nodeCalendarSchema } from '../contract/calendars.ts';
import type { Node } from '../contract/nodes.ts';
import { calendarLevelOf } from '../rules/calendar.ts';

/**
 * One item a node that says anything of its calendar: pk `calendar#<nodeId>`, sk `calendar`, 0.3 KB an entry.
 * A node's layers: BatchGetItem of its path, 0.5 read units for each record there is. Save: 1 write unit.
 */
export function calendarRepository(table: Table) {
  return {
    async of(node: Pick<Node, 'id' | 'kind'>): Promise<NodeCalendar> {
      const kept = await table.get(keyOf(node.id), nodeCalendarSchema);
      const level = calendarLevelOf(node.kind);
      return kept ?? { nodeId: node.id, level, entries: [], proposals: [], version: 0 };
    },

    /** From the default that fits any region down to the node at the end of the path. */
    async layers(path: readonly NodeId[]): Promise<SchoolCalendarLayer[]> {
      return layersOn(path, await table.getMany(path.map(keyOf), nodeCalendarSchema));
    },

    /** The same for many nodes, in the order of their paths; a record that paths share is read once. */
    async layersOfMany(paths: readonly (readonly NodeId[])[]): Promise<SchoolCalendarLayer[][]> {
      const kept = await table.getMany([...new Set(paths.flat())].map(keyOf), nodeCalendarSchema);
      return paths.map((path) => layersOn(path, kept));
    },

    save(before: NodeCalendar, after: NodeCalendar, change: Change): Promise<NodeCalendar> {
      return table.save({
        key: keyOf(after.nodeId),
        kind: 'calendar',
        ...(before.version > 0 && { before }),
        after,
        change,
      });
    },
  };
}

export type CalendarRepository = ReturnType<typeof calendarRepository>;

function layersOn(path: readonly NodeId[], kept: readonly NodeCalendar[]): SchoolCalendarLayer[] {
  const inOrder = path.flatMap((id) => kept.find(({ nodeId }) => nodeId === id) ?? []);
  return [usualSchoolYears, ...inOrder.map(({ level, nodeId, entries }) => ({ level, nodeId, entries }))];
}

function keyOf(nodeId: NodeId) {
  return { pk: `calendar#${nodeId}`, sk: 'calendar' };
}
