import ExcelJS from 'exceljs';
import type { Cell, Column, ReportDocument, TableBlock } from '../documents/model.ts';

/** A book has a moment of its making inside: a fixed one, so that the same report is the same file. */
const noMoment = new Date(Date.UTC(2000, 0, 1));
const formats = { text: '@', int: '0', share: '0.0%', day: 'dd.mm.yyyy' } as const;

/** Tables as sheets with typed cells, a head that stays, filters, and formulas for shares and totals. */
export async function renderXlsx(document: ReportDocument): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = noMoment;
  book.modified = noMoment;
  aboutSheet(book, document);
  for (const block of document.blocks)
    if (block.kind === 'table' && block.only !== 'paper') tableSheet(book, block);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function aboutSheet(book: ExcelJS.Workbook, document: ReportDocument): void {
  const sheet = book.addWorksheet('Отчёт');
  sheet.columns = [{ width: 34 }, { width: 90 }];
  const rows: [string, string][] = [
    ['Организация', document.organisation.join(', ')],
    ['Документ', `${document.kindOfPaper} ${document.title}`],
    ...(document.number ? [['Номер', document.number] as [string, string]] : []),
    ...document.facts.map(([label, value]): [string, string] => [label, value]),
    ['Основание', document.basis],
  ];
  for (const block of document.blocks) if (block.kind === 'text') rows.push(['', block.text]);
  for (const row of rows) sheet.addRow(row).alignment = { wrapText: true, vertical: 'top' };
  sheet.getColumn(1).font = { bold: true };
}

function tableSheet(book: ExcelJS.Workbook, { name, columns, rows, totals }: TableBlock): void {
  const sheet = book.addWorksheet(sheetName(book, name), {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
  });
  sheet.columns = columns.map(({ width, kind }) => ({
    width: Math.max(8, width),
    style: { numFmt: formats[kind] },
  }));
  const head = sheet.addRow(columns.map(({ label }) => label));
  head.font = { bold: true };
  head.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  for (const [index, row] of rows.entries())
    sheet.addRow(row.map((cell, at) => cellValue(cell, columns[at], index + 2)));
  const last = rows.length + 1;
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: last, column: columns.length } };
  if (totals && rows.length > 0) totalsRow(sheet, columns, rows, totals);
}

/** Sheets of one book bear different names of at most 31 letters. */
function sheetName(book: ExcelJS.Workbook, name: string): string {
  const safe = name.replaceAll(/[\\/*?:[\]]/g, ' ').slice(0, 28);
  return book.getWorksheet(safe) ? `${safe} ${book.worksheets.length}` : safe;
}

function cellValue(cell: Cell, column: Column | undefined, row: number): ExcelJS.CellValue {
  if (column?.ratio) return ratioOf(column.ratio, row, cell);
  if (cell === undefined) return null;
  if (column?.kind === 'day') return new Date(`${cell}T00:00:00.000Z`);
  return cell;
}

function ratioOf(
  { part, of }: NonNullable<Column['ratio']>,
  row: number,
  cell: Cell,
): ExcelJS.CellFormulaValue {
  const [top, bottom] = [`${letterOf(part)}${row}`, `${letterOf(of)}${row}`];
  return { formula: `IF(${bottom}=0,"",${top}/${bottom})`, result: cell ?? '' };
}

function totalsRow(
  sheet: ExcelJS.Worksheet,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  word: string,
): void {
  const sums = columns.map((_column, at) => rows.reduce((sum, row) => sum + Number(row[at] ?? 0), 0));
  const number = rows.length + 2;
  const row = sheet.addRow(
    columns.map(({ sums: isSummed, ratio }, at): ExcelJS.CellValue => {
      if (at === 0) return word;
      if (isSummed)
        return { formula: `SUM(${letterOf(at)}2:${letterOf(at)}${number - 1})`, result: sums[at] ?? 0 };
      if (!ratio) return null;
      const [part, of] = [sums[ratio.part] ?? 0, sums[ratio.of] ?? 0];
      return ratioOf(ratio, number, of === 0 ? undefined : part / of);
    }),
  );
  row.font = { bold: true };
}

/** A, B … Z, AA, AB … */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
