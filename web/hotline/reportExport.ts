import type { CountedTicket } from '../../functions/hotline/contract/report.ts';

/** Words of an export in the reader's language. */
export interface ExportWords {
  header: readonly string[];
  cells(ticket: CountedTicket): readonly (string | number)[];
}

type Parts = AsyncIterable<readonly CountedTicket[]>;

/** A file of all parts as they come: only their text is kept, a part at a time. `onCount` hears how many rows there are. */
export async function csvOfParts(
  parts: Parts,
  { header, cells }: ExportWords,
  onCount: (rows: number) => void,
): Promise<Blob> {
  const pieces: Blob[] = [new Blob([`\uFEFF${header.map(quoted).join(';')}\r\n`])];
  let rows = 0;
  for await (const part of parts) {
    const lines = part.map((ticket) => `${cells(ticket).map(quoted).join(';')}\r\n`);
    pieces.push(new Blob([lines.join('')]));
    rows += part.length;
    onCount(rows);
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}

/** Texts that a spreadsheet would run as a formula are defused; numbers have the comma of the Russian locale. */
function quoted(cell: string | number): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export async function xlsxOfParts(
  parts: Parts,
  { header, cells }: ExportWords,
  onCount: (rows: number) => void,
): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const sheet: { value: string | number; fontWeight?: 'bold' }[][] = [
    header.map((value) => ({ value, fontWeight: 'bold' as const })),
  ];
  for await (const part of parts) {
    for (const ticket of part) sheet.push(cells(ticket).map((value) => ({ value })));
    onCount(sheet.length - 1);
  }
  const columns = header.map(() => ({ width: 20 }));
  return writeExcelFile(sheet, { columns, stickyRowsCount: 1 }).toBlob();
}
