import type { ReactNode } from 'react';

export interface DataColumn<Row> {
  /** Stands in the address of a saved view. */
  key: string;
  label: string;
  /** More about the column, where its name has to be short. */
  hint?: string;
  /** A track of the grid: `72px`, `minmax(0, 2fr)`. */
  width: string;
  cell: (row: Row) => ReactNode;
  /** What the cell says in plain words: it is searched and copied, and sorted by unless `sortBy` says more. */
  text: (row: Row) => string;
  /** A number, or words that sort otherwise than they read; `undefined` goes last in either direction. */
  sortBy?: (row: Row) => string | number | undefined;
  /** Numbers stand at the end of their column, one under another. */
  look?: 'number' | 'quiet' | 'strong';
  /** On a phone, where a row is a card: it needs no name of its column before it, or no line of its own. */
  onPhone?: 'unnamed' | 'beside';
}

export type SortDirection = 'ascending' | 'descending';

/** A spreadsheet takes a cell with a tab, a quote or a line break in quotes, and a quote in it twice. */
function spreadsheetCell(text: string): string {
  return /[\t"\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a spreadsheet takes them from the clipboard: names of the columns first, cells parted by tabs. */
export function spreadsheetText<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ text }) => text(row))),
  ];
  return lines.map((cells) => cells.map(spreadsheetCell).join('\t')).join('\n');
}
