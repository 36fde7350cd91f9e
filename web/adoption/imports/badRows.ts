import type { BadRows } from '../../../functions/adoption/contract/badRows.ts';
import { correctionColumns } from '../../../functions/adoption/contract/importFiles.ts';
import type { CodeWords } from '../codeWords.ts';

/** Header and rows of the file, all of them text. */
export type BadRowsTable = readonly (readonly string[])[];

/**
 * The rows that have errors, with two columns more: the number of each in its file, by which the product knows where it
 * belongs when it comes back, and what is wrong with it. The header of the first names the import.
 */
export function badRowsTable(
  { header, rows }: Pick<BadRows, 'header' | 'rows'>,
  importId: string,
  language: 'ru' | 'en',
  codeWords: CodeWords,
): BadRowsTable {
  const spelling = language === 'ru' ? 0 : 1;
  const wrong = ({ column, code, params }: BadRows['rows'][number]['errors'][number]) => {
    const { title, advice } = codeWords(code, params);
    return [column && `${column}: ${title}`, advice].filter(Boolean).join('. ');
  };
  return [
    [`${correctionColumns.row[spelling]} ${importId}`, ...header, correctionColumns.errors[spelling]],
    ...rows.map(({ row, cells, errors }) => [
      String(row),
      ...header.map((_name, at) => cells[at] ?? ''),
      errors.map(wrong).join(' / '),
    ]),
  ];
}

/** For Excel: semicolons, and a byte order mark by which it knows UTF-8. */
export function badRowsCsv(table: BadRowsTable): string {
  const lines = table.map((cells) => cells.map(quoted).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Texts that a spreadsheet would run as a formula are defused with an apostrophe. */
function quoted(cell: string): string {
  const safe = /^[=+@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export async function badRowsXlsx(table: BadRowsTable): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const [header = [], ...rows] = table;
  const sheet = [
    header.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((cells) => cells.map((value) => ({ value, type: String }))),
  ];
  const widths = header.map((_name, at) => ({ width: at === header.length - 1 ? 80 : 20 }));
  return writeExcelFile(sheet, { columns: widths, stickyRowsCount: 1 }).toBlob();
}
