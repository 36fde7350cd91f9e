import type { SortDirection } from './columns.ts';
import { inReadersOrder } from './readerOrder.ts';

export type SortValue = string | number | undefined;

/** Rows that stand alike in an order, one such group after another, each as it came. */
export interface Order<Row> {
  groups: readonly (readonly Row[])[];
  /** Those without a value, last in either direction. */
  without: readonly Row[];
}

/**
 * The order of rows by one of their values. What differs is put in order once, however many rows say the same, and
 * the other direction is the same groups from behind.
 */
export function orderOf<Row>(
  rows: readonly Row[],
  valueIn: (row: Row) => SortValue,
  language: string,
): Order<Row> {
  const byValue = grouped(rows, valueIn);
  const without = [...(byValue.get(undefined) ?? []), ...(byValue.get(Number.NaN) ?? [])];
  const values = [...byValue.keys()].filter((value) => value !== undefined && !Number.isNaN(value));
  const sorted = values.every((value) => typeof value === 'number')
    ? [...Float64Array.from(values).sort()]
    : sortedAsTexts(values, language);
  return { groups: sorted.map((value) => byValue.get(value) ?? []), without };
}

export function inDirection<Row>({ groups, without }: Order<Row>, direction: SortDirection): Row[] {
  return [...(direction === 'ascending' ? groups : groups.toReversed()), without].flat();
}

function sortedAsTexts(values: readonly SortValue[], language: string): SortValue[] {
  const byText = grouped(values, String);
  return inReadersOrder([...byText.keys()], language).flatMap((text) => byText.get(text) ?? []);
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
