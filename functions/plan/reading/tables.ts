import type { SourceSpan } from '../contract.ts';
import { type Header, headerAt } from './columns.ts';
import { pipes, tabs } from './layout.ts';
import { isBlank, type Line } from './lines.ts';
import { readTableBody } from './tableBody.ts';
import type { TableItem } from './tableItems.ts';

export interface Table {
  header: Header;
  /** Index of the header's first line and of the line after the table's last. */
  firstLine: number;
  endLine: number;
  items: TableItem[];
}

export function findTables(lines: Line[]): Table[] {
  const tables: Table[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const header = headerAt(lines, index);
    if (!header) continue;
    const table = { header, firstLine: index, ...readTableBody(lines, index, header) };
    tables.push(table);
    index = table.endLine - 1;
  }
  return tables;
}

/** Runs of lines with cells under no header we know: a table of something, to be asked about as a whole. */
export function tablesWithoutHeader(lines: Line[], tables: Table[]): SourceSpan[] {
  const inTable = new Uint8Array(lines.length);
  for (const { firstLine, endLine } of tables) inTable.fill(1, firstLine, endLine);
  const runs: Line[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const cells = inTable[index] ? undefined : (tabs.split(line.text) ?? pipes.split(line.text));
    if (cells && cells.filter(Boolean).length >= 3) runs.at(-1)?.push(line);
    else if (!isBlank(line)) runs.push([]);
  }
  return runs
    .filter((run) => run.length >= 2)
    .map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }));
}
