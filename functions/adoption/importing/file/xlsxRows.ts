import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { Unzip, UnzipInflate } from 'fflate';
import { Refusal } from '../../../shared/refusal.ts';
import { inflatesTooMuch } from '../../../shared/zip.ts';
import { xlsxMaxInflatedBytes, xlsxMaxSharedBytes } from '../../rules/limits.ts';

const sharedStrings = 'xl/sharedStrings.xml';
const mostParts = 5000;
/** A piece this small inflates to 16 MB at most. */
const pieceBytes = 16 * 1024;

export interface SheetRows {
  sheet: string;
  /** Numbers as the spreadsheet shows them; blank rows are left out. */
  rows: AsyncIterable<{ row: number; cells: string[] }>;
}

/** The first sheet of a workbook, row by row. Refuses with `fileKindNotRead` what is a zip archive but no workbook. */
export async function firstSheet(pieces: AsyncIterable<Uint8Array>): Promise<SheetRows> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from(pieces), {
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
    worksheets: 'emit',
  });
  const sheets = workbook[Symbol.asyncIterator]();
  const first = await sheets.next().catch((error: Error) => {
    throw notWorkbook(error.message);
  });
  if (first.done) throw notWorkbook('no sheet');
  const sheet = first.value as AsyncIterable<ExcelJS.Row> & { name?: string };
  return { sheet: String(sheet.name ?? '').slice(0, 100), rows: rowsOf(sheet) };
}

async function* rowsOf(sheet: AsyncIterable<ExcelJS.Row>): AsyncGenerator<{ row: number; cells: string[] }> {
  for await (const { number, values } of sheet)
    yield { row: number, cells: Array.from((values as ExcelJS.CellValue[]).slice(1), textOf) };
}

function notWorkbook(why: string): Refusal {
  return new Refusal('fileKindNotRead', `The archive is not a workbook: ${why}`, { got: 'ZIP' });
}

/** What a cell shows: a day as `2011-09-11`, a formula's result, text without its style. */
function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value).trim();
  if ('result' in value) return textOf(value.result as ExcelJS.CellValue);
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim();
  if ('text' in value) return textOf(value.text as ExcelJS.CellValue);
  return 'error' in value ? String(value.error) : '';
}

/**
 * Counts what an archive really inflates to, whatever it declares, before any reader trusts it. Refuses with
 * `fileInflatesTooMuch`; what is no archive at all with `fileKindNotRead`.
 */
export async function refuseBomb(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const counted = { all: 0, shared: 0, parts: 0 };
  const unzip = new Unzip((part) => {
    counted.parts += 1;
    part.ondata = (error, data) => {
      if (error) throw notWorkbook(error.message);
      counted.all += data.length;
      if (part.name === sharedStrings) counted.shared += data.length;
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for await (const piece of pieces)
    for (let at = 0; at < piece.length; at += pieceBytes) {
      pushInto(unzip, piece.subarray(at, at + pieceBytes));
      if (counted.shared > xlsxMaxSharedBytes) throw inflatesTooMuch(xlsxMaxSharedBytes);
      if (counted.all > xlsxMaxInflatedBytes || counted.parts > mostParts)
        throw inflatesTooMuch(xlsxMaxInflatedBytes);
    }
}

function pushInto(unzip: Unzip, piece: Uint8Array): void {
  try {
    unzip.push(piece);
  } catch (error) {
    throw error instanceof Refusal ? error : notWorkbook((error as Error).message);
  }
}
