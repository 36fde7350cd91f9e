import type { Instant } from '../../../shared/words.ts';
import type { SchoolRecords, StoredRecord } from '../../contract/records.ts';
import type { ToldWord, Word } from '../../contract/trust.ts';
import { exchangeContract } from '../../rules/contract/contract.ts';
import { contentColumns, inColumnsOf } from '../../rules/records/record.ts';

/** Files of a school that say anything of what is compared. */
export const filesOfWord = ['orgs.csv', 'classes.csv', 'roles.csv'] as const;
export type FilesOfWord = Readonly<Partial<Record<string, readonly StoredRecord[]>>>;

/** Reads cells of committed records by the names of their columns, whichever edition they came by. */
export function cellsOf(
  { files }: Pick<SchoolRecords, 'files'>,
  file: string,
  records: readonly StoredRecord[],
): { id: string; cell(column: string): string }[] {
  const spec = exchangeContract.files.find(({ name }) => name === file);
  const state = files.find((one) => one.file === file);
  if (!spec || !state) return [];
  const columns = contentColumns(spec);
  return inColumnsOf(spec, state, records).map(([id, , cells]) => ({
    id,
    cell: (column) => cells[columns.indexOf(column)] ?? '',
  }));
}

/**
 * What the committed records of a school say of it; nothing when they were all rolled back. `oktmoOf` tells the code of
 * the district that its organisation names.
 */
export function packageWord(
  school: SchoolRecords,
  records: FilesOfWord,
  oktmoOf: (sourcedId: string) => string | undefined,
  now: Instant,
): Omit<ToldWord, 'path'> {
  const { unit, runId, committedAt } = school;
  if (runId === '') return { source: 'package', at: now, said: {} };
  const said = saidOf(school, unit, records, oktmoOf);
  return { source: 'package', at: committedAt ?? now, fact: runId, said };
}

function saidOf(
  school: SchoolRecords,
  unit: string,
  records: FilesOfWord,
  oktmoOf: (sourcedId: string) => string | undefined,
): Word['said'] {
  const rows = (file: string) => cellsOf(school, file, records[file] ?? []);
  const own = rows('orgs.csv').find(({ id }) => id === unit);
  const homerooms = rows('classes.csv').filter(({ cell }) => cell('classType') === 'homeroom').length;
  const teaching = rows('roles.csv').filter(({ cell }) => cell('role') === 'teacher');
  const teachers = new Set(teaching.map(({ cell }) => cell('userSourcedId'))).size;
  const name = own?.cell('name');
  const code = own?.cell('identifier');
  const municipality = own && oktmoOf(own.cell('parentSourcedId'));
  return {
    existence: own !== undefined,
    ...(name && { name }),
    ...(code && { code }),
    ...(municipality && { municipality }),
    ...(homerooms > 0 && { classes: homerooms }),
    ...(teachers > 0 && { teachers }),
  };
}
