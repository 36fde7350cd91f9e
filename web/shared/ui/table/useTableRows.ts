import {
  type ColumnDef,
  columnFilteringFeature,
  columnVisibilityFeature,
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
  columnVisibilityFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

/** Every word that is asked for stands somewhere in the row; large and small letters and ё are the same. */
function hasWords(texts: readonly string[], asked: string): boolean {
  const row = plain(texts.join('\n'));
  return plain(asked)
    .split(/\s+/)
    .every((word) => row.includes(word));
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
  const table = useTable({
    features,
    columns: definitions,
    data: rows as Row[],
    getColumnCanGlobalFilter: ({ id }) => id === columns[0]?.key,
    globalFilterFn: ({ original }, _column, asked: string) =>
      hasWords(
        columns.map(({ text }) => text(original)),
        asked,
      ),
    state: {
      globalFilter: view.words.trim() || undefined,
      sorting: view.sort ? [{ id: view.sort.key, desc: view.sort.direction === 'descending' }] : [],
      columnVisibility: Object.fromEntries(view.hidden.map((key) => [key, false])),
    },
  });
  const shown = table.getRowModel().rows.map(({ original }) => original);
  const visible = table
    .getVisibleLeafColumns()
    .flatMap(({ id }) => columns.find(({ key }) => key === id) ?? []);
  return { shown, visible };
}
