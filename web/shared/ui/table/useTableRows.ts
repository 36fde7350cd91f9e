import { useMemo } from 'react';
import { useLanguage } from '../../text/language.ts';
import type { DataColumn } from './columns.ts';
import { findingIn } from './find.ts';
import { inDirection, orderOf } from './order.ts';
import type { TableView } from './useTableView.ts';

/** The rows of a view in its order, and the columns it shows. Without a view all rows as they came. */
export function useTableRows<Row extends object>(
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
  { sort, words, hidden }: TableView,
): { shown: readonly Row[]; visible: readonly DataColumn<Row>[] } {
  const language = useLanguage();
  const hasWords = useMemo(() => findingIn(columns), [columns]);
  const asked = words.trim();
  const found = useMemo(
    () => (asked === '' ? rows : rows.filter((row) => hasWords(row, asked))),
    [rows, hasWords, asked],
  );
  const by = sort && columns.find(({ key }) => key === sort.key);
  const order = useMemo(() => by && orderOf(found, by.sortBy ?? by.text, language), [found, by, language]);
  const direction = sort?.direction;
  const shown = useMemo(
    () => (order && direction ? inDirection(order, direction) : found),
    [order, direction, found],
  );
  const hides = hidden.join('.');
  const visible = useMemo(
    () => (hides === '' ? columns : columns.filter(({ key }) => !hides.split('.').includes(key))),
    [columns, hides],
  );
  return { shown, visible };
}
