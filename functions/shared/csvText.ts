export type CsvCell = string | number | undefined;

export interface CsvStyle {
  separator: ',' | ';';
  /** What stands between the whole and the tenths of a number. */
  decimal: '.' | ',';
  /** Without it Excel reads UTF-8 as the local code page. */
  byteOrderMark: boolean;
}

/** Rows as RFC 4180 has them. Texts that a spreadsheet would run as a formula are defused with an apostrophe. */
export function csvText(rows: readonly (readonly CsvCell[])[], style: CsvStyle): string {
  const lines = rows.map((row) => row.map((cell) => fieldOf(cell, style)).join(style.separator));
  return `${style.byteOrderMark ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

function fieldOf(cell: CsvCell, { separator, decimal }: CsvStyle): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/u.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
