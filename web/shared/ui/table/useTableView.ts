import { useAddress } from '../useAddress.ts';
import type { SortDirection } from './columns.ts';

/** How a reader has cut and ordered a table. */
export interface TableView {
  sort: { key: string; direction: SortDirection } | undefined;
  words: string;
  hidden: readonly string[];
}

export interface KeptTableView extends TableView {
  /** A press on a head: first up, then down, then as the page had it. */
  sortBy: (key: string) => void;
  /** As the address says it: `since`, `-since`, or nothing. */
  sortAs: (said: string) => void;
  find: (words: string) => void;
  hide: (hidden: readonly string[]) => void;
}

/**
 * The view of a table kept in the address, so that a link opens it again: `sort=since` or `sort=-since`, `find=…`,
 * `hide=a.b`. Two tables on one page go by different names, which stand before: `moved-sort=…`.
 */
export function useTableView(name = ''): KeptTableView {
  const prefix = name === '' ? '' : `${name}-`;
  const [address, choose] = useAddress(`${prefix}sort`, `${prefix}find`, `${prefix}hide`);
  const sorted = address[`${prefix}sort`] ?? '';
  const words = address[`${prefix}find`] ?? '';
  const hides = address[`${prefix}hide`] ?? '';
  const sort = sortOf(sorted);
  return {
    sort,
    words,
    hidden: hides === '' ? [] : hides.split('.'),
    sortBy: (key) => choose({ [`${prefix}sort`]: next(sort, key) }),
    sortAs: (said) => choose({ [`${prefix}sort`]: said }),
    find: (typed) => choose({ [`${prefix}find`]: typed }),
    hide: (hidden) => choose({ [`${prefix}hide`]: hidden.join('.') }),
  };
}

function sortOf(said: string): TableView['sort'] {
  if (said === '') return undefined;
  return said.startsWith('-')
    ? { key: said.slice(1), direction: 'descending' }
    : { key: said, direction: 'ascending' };
}

/** How an order is said in the address. */
export function saidOf(sort: TableView['sort']): string {
  return sort === undefined ? '' : `${sort.direction === 'descending' ? '-' : ''}${sort.key}`;
}

function next(sort: TableView['sort'], key: string): string {
  if (sort?.key !== key) return key;
  return sort.direction === 'ascending' ? `-${key}` : '';
}
