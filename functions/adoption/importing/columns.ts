import { looksLikePersonName } from '../../shared/personNames.ts';
import { correctionColumns } from '../contract/importFiles.ts';
import type { RowError } from '../contract/imports.ts';

/** A column of a file: the names it may go by, the first of them used when it is missing. */
export interface Column<Key extends string = string> {
  key: Key;
  headers: readonly [string, ...string[]];
  optional?: true;
}

/** A part of a file as a spreadsheet shows it: the header is row 1. */
export interface Sheet<Key extends string = string> {
  rows: readonly SheetRow<Key>[];
  /** The column's name in this file. */
  headerOf(key: Key): string;
}

export interface SheetRow<Key extends string = string> {
  row: number;
  cells: Readonly<Partial<Record<Key, string>>>;
}

/** Where the columns of a kind stand in a file, whatever their order. */
export interface Layout {
  /** Names of the kind's columns in this file, in the order of the kind. */
  names: string[];
  /** Where each of them stands; -1 for one that is not there. */
  places: number[];
  /** Columns nobody asked for. */
  strangers: { name: string; at: number }[];
  /** The file holds rows of an earlier import that were wrong: that import, and the column with their numbers. */
  corrects?: { importId: string; at: number } | undefined;
  errors: RowError[];
}

const longestName = 120;

/** Finds columns by name. Whatever it cannot place is told, never dropped. */
export function layoutOf(header: readonly string[], columns: readonly Column[]): Layout {
  const names = header.map(plain);
  const places = columns.map(({ headers }) => {
    const spellings = headers.map(plain);
    return names.findIndex((name) => spellings.includes(name));
  });
  const known = new Set(places);
  const { corrects, at: added } = correctionOf(header);
  const strangers = header
    .map((name, at) => ({ name: name.slice(0, longestName), at }))
    .filter(({ at }) => !known.has(at) && !added.includes(at));
  const missing = columns.filter(({ optional }, index) => !optional && places[index] === -1);
  return {
    names: columns.map(({ headers }, index) =>
      (header[places[index] ?? -1] ?? headers[0]).slice(0, longestName),
    ),
    places,
    strangers,
    ...(corrects && { corrects }),
    errors: [
      ...missing.map(({ headers }) => ({ row: 1, column: headers[0], value: '', code: 'columnMissing' })),
      ...strangers
        .filter(({ name }) => name !== '')
        .map(({ name }) => ({ row: 1, column: name, value: name, code: 'unknownColumn' })),
    ],
  };
}

const errorHeaders = new Set<string>(correctionColumns.errors);

function correctionOf(header: readonly string[]): { corrects?: Layout['corrects']; at: number[] } {
  const rowAt = header.findIndex((name) => correctionColumns.row.some((known) => name.startsWith(known)));
  const errorsAt = header.findIndex((name) => errorHeaders.has(name));
  const importId = /([a-z0-9]{20,40})\s*$/.exec(header[rowAt] ?? '')?.[1];
  return {
    ...(importId && { corrects: { importId, at: rowAt } }),
    at: [rowAt, errorsAt].filter((at) => at >= 0),
  };
}

/** Case, spaces, signs and «ё» do not tell columns apart. */
function plain(header: string): string {
  return header
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\d]+/gu, '');
}

/** A pupil's name is found by its content, also in a column that nobody asked for. The name itself is not repeated. */
export function namesAmongStrangers(
  row: number,
  cells: readonly string[],
  { strangers }: Pick<Layout, 'strangers'>,
): RowError[] {
  return strangers
    .filter(({ at }) => looksLikePersonName(cells[at] ?? ''))
    .map(({ name }) => ({ row, column: name, value: '', code: 'looksLikePersonName' }));
}

/** Cells of the kind's columns, in the kind's order. */
export function pick(cells: readonly string[], places: readonly number[]): string[] {
  return places.map((at) => cells[at] ?? '');
}

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');
