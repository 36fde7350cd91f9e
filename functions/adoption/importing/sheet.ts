import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from '../../shared/refusal.ts';
import type { RowError } from '../contract.ts';
import { looksLikePersonName } from '../rules/personNames.ts';

/** A column of a file: the names it may go by, the first of them used when it is missing. */
export interface Column<Key extends string = string> {
  key: Key;
  headers: readonly [string, ...string[]];
  optional?: true;
}

/** A file as a spreadsheet shows it: the header is row 1. */
export interface Sheet<Key extends string = string> {
  rows: readonly SheetRow<Key>[];
  /** The column's name in this file. */
  headerOf(key: Key): string;
}

export interface SheetRow<Key extends string = string> {
  row: number;
  cells: Readonly<Partial<Record<Key, string>>>;
}

const delimiters = [';', ',', '\t'] as const;

/** Reads a CSV file and finds its columns by name, in any order. Whatever it cannot place is told, never dropped. */
export function readSheet<Key extends string>(
  bytes: Uint8Array,
  columns: readonly Column<Key>[],
): { sheet: Sheet<Key>; errors: RowError[] } {
  const lines = readLines(bytes);
  if (!Array.isArray(lines)) return { sheet: emptySheet(columns), errors: [lines] };
  const [header = [], ...body] = lines;
  const found = findColumns(header, columns);
  const rows = body.flatMap((cells, index) => (isBlank(cells) ? [] : [{ row: index + 2, cells }]));
  const errors = [...headerErrors(header, columns, found), ...strangers(header, found, rows)];
  if (rows.length === 0) errors.push({ row: 1, column: '', value: '', code: 'noRows' });
  return {
    sheet: {
      rows: rows.map(({ row, cells }) => ({ row, cells: pick(cells, found) })),
      headerOf: (key) => headerOf(header, columns, found, key),
    },
    errors,
  };
}

function readLines(bytes: Uint8Array): string[][] | RowError {
  const text = decode(bytes);
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = delimiters.reduce((best, one) =>
    firstLine.split(one).length > firstLine.split(best).length ? one : best,
  );
  try {
    return parse(text, { delimiter, relax_column_count: true, trim: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.lines === 'number' ? error.lines : 1;
    return { row, column: '', value: '', code: 'csvNotRead', params: { reason: error.code } };
  }
}

/** UTF-8, or what Russian spreadsheets still write: Windows-1251. */
function decode(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16 || bytes.includes(0))
    throw new Refusal('encodingNotRead', 'Save the file as UTF-8', { got: isUtf16 ? 'utf-16' : 'binary' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

type Found<Key extends string> = ReadonlyMap<Key, number>;

function findColumns<Key extends string>(
  header: readonly string[],
  columns: readonly Column<Key>[],
): Found<Key> {
  const names = header.map(plain);
  return new Map(
    columns.flatMap(({ key, headers }) => {
      const spellings = headers.map(plain);
      const at = names.findIndex((name) => spellings.includes(name));
      return at < 0 ? [] : [[key, at] as const];
    }),
  );
}

/** Case, spaces, signs and «ё» do not tell columns apart. */
function plain(header: string): string {
  return header
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\d]+/gu, '');
}

function headerErrors<Key extends string>(
  header: readonly string[],
  columns: readonly Column<Key>[],
  found: Found<Key>,
): RowError[] {
  const missing = columns.filter(({ key, optional }) => !optional && !found.has(key));
  const known = new Set(found.values());
  return [
    ...missing.map(({ headers }) => ({ row: 1, column: headers[0], value: '', code: 'columnMissing' })),
    ...header.flatMap((name, at) =>
      known.has(at) || name === ''
        ? []
        : [{ row: 1, column: name.slice(0, 120), value: name.slice(0, 120), code: 'unknownColumn' }],
    ),
  ];
}

/** A pupil's name is found by its content, also in a column that nobody asked for. The name itself is not repeated. */
function strangers<Key extends string>(
  header: readonly string[],
  found: Found<Key>,
  rows: readonly { row: number; cells: readonly string[] }[],
): RowError[] {
  const known = new Set(found.values());
  const unknown = header.map((name, at) => ({ name, at })).filter(({ at }) => !known.has(at));
  return rows.flatMap(({ row, cells }) =>
    unknown
      .filter(({ at }) => looksLikePersonName(cells[at] ?? ''))
      .map(({ name }) => ({ row, column: name.slice(0, 120), value: '', code: 'looksLikePersonName' })),
  );
}

function pick<Key extends string>(cells: readonly string[], found: Found<Key>): SheetRow<Key>['cells'] {
  const picked: Partial<Record<Key, string>> = {};
  for (const [key, at] of found) picked[key] = cells[at] ?? '';
  return picked;
}

function headerOf<Key extends string>(
  header: readonly string[],
  columns: readonly Column<Key>[],
  found: Found<Key>,
  key: Key,
): string {
  const at = found.get(key);
  const name = at === undefined ? columns.find((column) => column.key === key)?.headers[0] : header[at];
  return (name ?? key).slice(0, 120);
}

function emptySheet<Key extends string>(columns: readonly Column<Key>[]): Sheet<Key> {
  return { rows: [], headerOf: (key) => headerOf([], columns, new Map(), key) };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');
