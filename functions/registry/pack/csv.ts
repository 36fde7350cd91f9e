import { CsvError, parse } from 'csv-parse/sync';
import type { FileError, ReadFile } from '../contract/files.ts';

/** A row of a file by the names of its columns. `row` is its number in a spreadsheet: the header is row 1. */
export interface CsvRow {
  row: number;
  cells: Readonly<Record<string, string>>;
}

export interface CsvTable {
  read: ReadFile;
  columns: readonly string[];
  rows: CsvRow[];
}

/** Which columns a file may have. A name spelled otherwise is found by its aliases. */
export interface CsvShape {
  required: readonly string[];
  optional: readonly string[];
  /** Columns known by the beginning of their name, as `population_2024`. */
  optionalStarts?: readonly string[];
  aliases?: Readonly<Record<string, string>>;
}

const rowsMax = 20_000;

/**
 * Reads a CSV as people save it: UTF-8 with or without its mark or Windows-1251, divided by `,`, `;` or tabs.
 * What it guessed it says in `read`; what it could not read it adds to `errors`.
 */
export function readCsv(
  file: string,
  bytes: Uint8Array,
  shape: CsvShape,
  errors: FileError[],
): CsvTable | undefined {
  const text = decode(bytes);
  if (!text) {
    errors.push({ file, code: 'encodingNotRead' });
    return undefined;
  }
  const delimiter = guessDelimiter(text.content);
  const records = parseRecords(file, text.content, delimiter, errors);
  if (!records) return undefined;
  const [header = [], ...body] = records;
  const columns = header.map((name) => columnOf(name, shape));
  if (!checkHeader(file, columns, shape, errors)) return undefined;
  const rows = body.flatMap((record, index) => rowOf(file, record, index + 2, columns, errors) ?? []);
  if (rows.length === 0) errors.push({ file, code: 'fileEmpty' });
  if (rows.length > rowsMax) {
    errors.push({ file, code: 'tooManyRows', params: { limit: rowsMax, got: rows.length } });
    return undefined;
  }
  const ignoredColumns = columns.filter((name) => name !== '' && !isKnown(name, shape));
  const read: ReadFile = { file, rows: rows.length, encoding: text.encoding, delimiter, ignoredColumns };
  return { read, columns, rows };
}

function decode(bytes: Uint8Array): { content: string; encoding: ReadFile['encoding'] } | undefined {
  try {
    return { content: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const content = new TextDecoder('windows-1251').decode(bytes);
    const letters = content.match(/\p{L}/gu)?.length ?? 0;
    const cyrillic = content.match(/[а-яё]/giu)?.length ?? 0;
    // Every byte is some character of Windows-1251: only text that looks Russian is taken for it.
    const looksRussian = cyrillic * 2 > letters && !content.includes('\0');
    return looksRussian ? { content, encoding: 'windows-1251' } : undefined;
  }
}

const delimiterSigns = { ',': ',', ';': ';', tab: '\t' } as const;

/** The sign that stands most often in the header. */
function guessDelimiter(text: string): ReadFile['delimiter'] {
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  const count = (name: ReadFile['delimiter']) => header.split(delimiterSigns[name]).length;
  const names = ['tab', ';', ','] as const;
  return names.reduce(
    (best, name) => (count(name) > count(best) ? name : best),
    ',' as ReadFile['delimiter'],
  );
}

function parseRecords(
  file: string,
  text: string,
  delimiter: ReadFile['delimiter'],
  errors: FileError[],
): string[][] | undefined {
  try {
    return parse(text, {
      delimiter: delimiterSigns[delimiter],
      relax_column_count: true,
      trim: true,
      bom: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error.lines ?? 1);
    errors.push({ file, row, code: 'csvNotReadable', params: { reason: error.code } });
    return undefined;
  }
}

function columnOf(name: string, { aliases }: CsvShape): string {
  const plain = name.trim().toLowerCase();
  return aliases?.[plain] ?? plain;
}

function isKnown(name: string, { required, optional, optionalStarts = [] }: CsvShape): boolean {
  return (
    required.includes(name) ||
    optional.includes(name) ||
    optionalStarts.some((start) => name.startsWith(start))
  );
}

function checkHeader(
  file: string,
  columns: readonly string[],
  shape: CsvShape,
  errors: FileError[],
): boolean {
  const missing = shape.required.filter((column) => !columns.includes(column));
  for (const column of missing) errors.push({ file, row: 1, column, code: 'columnMissing' });
  const twice = columns.filter((name, at) => isKnown(name, shape) && columns.indexOf(name) !== at);
  for (const column of twice) errors.push({ file, row: 1, column, code: 'columnTwice' });
  return missing.length === 0 && twice.length === 0;
}

/** An empty row is passed over; one wider than its header is an error, since its cells may stand under wrong names. */
function rowOf(
  file: string,
  record: readonly string[],
  row: number,
  columns: readonly string[],
  errors: FileError[],
): CsvRow | undefined {
  if (record.every((cell) => cell === '')) return undefined;
  if (record.slice(columns.length).some((cell) => cell !== '')) {
    errors.push({ file, row, code: 'rowTooWide', params: { expected: columns.length, got: record.length } });
    return undefined;
  }
  const cells = Object.fromEntries(columns.map((name, at) => [name, record[at] ?? '']));
  return { row, cells };
}
