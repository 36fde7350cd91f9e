import {
  type ColumnDef,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { useLanguage } from '../../text/language.ts';
import { compareValues, type DataColumn } from './columns.ts';
import type { TableView } from './useTableView.ts';

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

/**
 * Tells whether every word that is asked for stands somewhere in a row; large and small letters and ё are the same.
 * What a row says is written out once, however many letters are then typed.
 */
function findingIn<Row extends object>(columns: readonly DataColumn<Row>[]) {
  const said = new WeakMap<Row, string>();
  const wordsOf = (row: Row) => {
    const known = said.get(row) ?? plain(columns.map(({ text }) => text(row)).join('\n'));
    said.set(row, known);
    return known;
  };
  return (row: Row, asked: string) =>
    plain(asked)
      .split(/\s+/)
      .every((word) => wordsOf(row).includes(word));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/** The rows of a view in its order, and the columns it shows. Without a view all rows as they came. */
export function useTableRows<Row extends object>(
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
  view: TableView,
): { shown: readonly Row[]; visible: readonly DataColumn<Row>[] } {
  const language = useLanguage();
  const definitions = useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true });
    return columns.map(
      ({ key, text, sortBy }): ColumnDef<typeof features, Row> => ({
        id: key,
        accessorFn: sortBy ?? text,
        sortUndefined: 'last',
        sortFn: (a, b, id) =>
          compareValues(collator, a.getValue<string | number>(id), b.getValue<string | number>(id)),
      }),
    );
  }, [columns, language]);
  const hasWords = useMemo(() => findingIn(columns), [columns]);
  const table = useTable({
    features,
    columns: definitions,
    data: rows as Row[],
    getColumnCanGlobalFilter: ({ id }) => id === columns[0]?.key,
    globalFilterFn: ({ original }, _column, asked: string) => hasWords(original, asked),
    state: {
      globalFilter: view.words.trim() || undefined,
      sorting: view.sort ? [{ id: view.sort.key, desc: view.sort.direction === 'descending' }] : [],
    },
  });
  const { rows: found } = table.getRowModel();
  const shown = useMemo(() => found.map(({ original }) => original), [found]);
  const hidden = view.hidden.join('.');
  const visible = useMemo(
    () => columns.filter(({ key }) => !hidden.split('.').includes(key)),
    [columns, hidden],
  );
  return { shown, visible };
}
