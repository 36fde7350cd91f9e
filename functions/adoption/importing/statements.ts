import type { Day, NodeId } from '../../shared/words.ts';
import type { RowError } from '../contract/imports.ts';
import type { Week } from '../contract/words.ts';
import type { Breach } from '../rules/breach.ts';
import type { Cells } from './cells.ts';

/** A school as an import has to know it. */
export interface SchoolPlace {
  nodeId: NodeId;
  /** Ids from the region down to the school. */
  path: NodeId[];
  name: string;
  opensOn: Day;
  closedOn?: Day | undefined;
}

/** Schools by their codes in lower case. `foreign`: there is such a school, but it is not this importer's. */
export type SchoolsByCode = ReadonlyMap<string, SchoolPlace | 'foreign'>;

/** An error that spoils more rows than the one it is told at: all of a school's week, when the week is wrong. */
export interface FoundError extends RowError {
  spoils?: readonly number[];
}

/** What a file says of one record: one school, or one school's week. */
export interface Statement<Content> {
  school: SchoolPlace;
  week?: Week;
  content: Content;
  /** Finds the cell that a broken rule is about. */
  errorOf(breach: Breach): FoundError;
}

export interface Reading<Content> {
  statements: Statement<Content>[];
  errors: FoundError[];
}

export function codeOf(text: string): string {
  return text.trim().toLowerCase();
}

export function schoolOf<Key extends string>(
  cells: Cells<Key>,
  key: Key,
  schools: SchoolsByCode,
): SchoolPlace | undefined {
  const code = cells.required(key);
  if (code === undefined) return undefined;
  const found = schools.get(codeOf(code));
  if (found === undefined) return cells.refuse(key, 'unknownSchool');
  return found === 'foreign' ? cells.refuse(key, 'foreignSchool') : found;
}

/** Gathers rows that speak of one record, in the order in which the file first names it. */
export function gather<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
