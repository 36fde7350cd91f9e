import type { GanttModel } from './types.ts';

/**
 * What stands on which line. A line holds a row (its index) or the head of a group (`-1 - index`). Typed arrays,
 * because 50,000 rows as objects would cost more memory than everything on the screen.
 */
export interface Outline {
  lines: Int32Array;
  /** Line of each row, -1 while its group is folded. */
  lineOfRow: Int32Array;
  /** Group of each row; the number of groups for a row outside them all. */
  groupOfRow: Int32Array;
  /** Number of rows in each group, folded or not. */
  groupSizes: Int32Array;
  /** All rows, group after group; those of group `g` stand from `groupStarts[g]` on. */
  rowsByGroup: Int32Array;
  groupStarts: Int32Array;
}

/** Turns a line into the index of its group, and back. */
export function groupAt(line: number): number {
  return -1 - line;
}

interface Grouping extends Pick<Outline, 'groupOfRow' | 'groupSizes' | 'rowsByGroup' | 'groupStarts'> {}

function groupRows({ rows, groups = [] }: Pick<GanttModel, 'rows' | 'groups'>): Grouping {
  const groupIndex = new Map(groups.map((group, index) => [group.id, index]));
  const loose = groups.length;
  const groupOfRow = new Int32Array(rows.length);
  const sizes = new Int32Array(loose + 1);
  // Neighbours mostly share their group: asking the map only when the id changes saves most of the time.
  let lastId: string | undefined;
  let group = loose;
  for (let row = 0; row < rows.length; row += 1) {
    const id = rows[row]?.groupId;
    if (id !== lastId) {
      lastId = id;
      group = id === undefined ? loose : (groupIndex.get(id) ?? loose);
    }
    groupOfRow[row] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  const groupStarts = new Int32Array(loose + 1);
  for (let index = 1; index <= loose; index += 1) {
    groupStarts[index] = (groupStarts[index - 1] ?? 0) + (sizes[index - 1] ?? 0);
  }
  const next = groupStarts.slice();
  const rowsByGroup = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const at = groupOfRow[row] ?? loose;
    const place = next[at] ?? 0;
    rowsByGroup[place] = row;
    next[at] = place + 1;
  }
  return { groupOfRow, groupSizes: sizes.subarray(0, loose), rowsByGroup, groupStarts };
}

export function outlineOf(
  model: Pick<GanttModel, 'rows' | 'groups'>,
  collapsed: ReadonlySet<string>,
): Outline {
  const { rows, groups = [] } = model;
  const grouping = groupRows(model);
  const { rowsByGroup, groupStarts } = grouping;
  const lines = new Int32Array(groups.length + rows.length);
  const lineOfRow = new Int32Array(rows.length).fill(-1);
  let line = 0;
  for (let group = 0; group <= groups.length; group += 1) {
    const id = groups[group]?.id;
    if (id !== undefined) lines[line++] = groupAt(group);
    if (id !== undefined && collapsed.has(id)) continue;
    const end = groupStarts[group + 1] ?? rows.length;
    for (let place = groupStarts[group] ?? end; place < end; place += 1) {
      const row = rowsByGroup[place] ?? 0;
      lineOfRow[row] = line;
      lines[line++] = row;
    }
  }
  return { lines: lines.subarray(0, line), lineOfRow, ...grouping };
}
