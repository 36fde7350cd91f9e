import type { ChartTable } from './types.ts';

export type CsvSeparator = ',' | ';';

/** A byte order mark: without it Excel reads UTF-8 as the local code page. */
const byteOrderMark = '\ufeff';

/** The table as CSV (RFC 4180). Texts that a spreadsheet would run as a formula are defused with an apostrophe. */
export function csvOf(table: ChartTable, separator: CsvSeparator): string {
  const rows = table.rows.map((row) => row.cells.map(({ raw, text }) => raw ?? text));
  const lines = [table.columns, ...rows].map((cells) =>
    cells.map((cell) => fieldOf(cell, separator)).join(separator),
  );
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function fieldOf(cell: string | number, separator: CsvSeparator): string {
  if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell);
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /["\r\n,;]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
