import type { SortDirection } from './columns.ts';

/** Rows laid out as a grid, or as cards on a phone, lose what a `<table>` says of them: they say it themselves. */
export const as = {
  /** The keyboard scrolls what has its own scroll. */
  table: { role: 'table', tabIndex: 0 },
  rowgroup: { role: 'rowgroup' },
  row: (index: number) => ({ role: 'row', 'aria-rowindex': index }),
  head: { role: 'columnheader' },
  sortHead: (direction: SortDirection | undefined) => ({
    role: 'columnheader',
    'aria-sort': direction ?? ('none' as const),
  }),
  /** The first cell of a row says what the row is about. */
  cell: (column: number) => ({ role: column === 0 ? 'rowheader' : 'cell' }),
} as const;
