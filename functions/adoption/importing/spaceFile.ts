import type { Day } from '../../shared/words.ts';
import type { FactSource } from '../contract/facts.ts';
import { importColumns } from '../contract/importFiles.ts';
import {
  type CheckState,
  type Checks,
  type ReportToRecord,
  type SpaceCheck,
  spaceChecks,
} from '../contract/space.ts';
import type { Breach } from '../rules/breach.ts';
import { byClass, readClassName } from '../rules/classNames.ts';
import { Cells } from './cells.ts';
import type { Column, Sheet } from './columns.ts';
import { readSource } from './source.ts';
import {
  type FoundError,
  gather,
  type Reading,
  type SchoolPlace,
  type SchoolsByCode,
  type Statement,
  schoolOf,
} from './statements.ts';

export const spaceColumns = importColumns.space satisfies readonly Column[];

type Key = (typeof spaceColumns)[number]['key'];

const checkSpellings: Record<string, SpaceCheck> = {
  ...Object.fromEntries(spaceChecks.map((check) => [check, check])),
  профиль: 'profile',
  периоды: 'periods',
  классы: 'classes',
  предметы: 'subjects',
  учителя: 'teachers',
  расписание: 'timetable',
  ученики: 'pupils',
  родители: 'parents',
};

interface SpaceRow {
  cells: Cells<Key>;
  school: SchoolPlace;
  effectiveAt: Day;
  check: SpaceCheck;
  state: CheckState;
  source: FactSource;
}

export function readSpace(sheet: Sheet<Key>, schools: SchoolsByCode): Reading<ReportToRecord> {
  const errors: FoundError[] = [];
  const rows = sheet.rows.flatMap((row) => readRow(new Cells(sheet, row, errors), schools) ?? []);
  const groups = gather(rows, ({ school, effectiveAt }) => `${school.nodeId} ${effectiveAt}`);
  return { statements: groups.flatMap((group) => statementOf(group, errors) ?? []), errors };
}

function readRow(cells: Cells<Key>, schools: SchoolsByCode): SpaceRow | undefined {
  const school = schoolOf(cells, 'school', schools);
  const effectiveAt = cells.day('effectiveAt');
  const check = checkSpellings[cells.text('check').toLowerCase()] ?? cells.refuse('check', 'checkNotRead');
  const done = cells.count('done');
  const of = cells.count('of');
  const source = readSource(cells, 'source');
  if (of === 0) cells.refuse('of', 'nothingToFill');
  if (!school || effectiveAt === undefined || !check || !source) return undefined;
  if (done === undefined || !of) return undefined;
  return {
    cells,
    school,
    effectiveAt,
    check,
    source,
    state: { done, of, lacking: listOf(cells.text('lacking')) },
  };
}

function listOf(text: string): string[] {
  return text
    .split('|')
    .map((item) => item.trim().slice(0, 60))
    .filter(Boolean);
}

/** Undefined, with an error at the first row, when a check is missing or told twice. */
function statementOf(rows: readonly SpaceRow[], errors: FoundError[]): Statement<ReportToRecord> | undefined {
  const first = rows[0];
  if (!first) return undefined;
  const repeated = rows.find(({ check }, index) => rows.findIndex((row) => row.check === check) !== index);
  if (repeated) return spoilt(repeated, 'checkRepeated', repeated.check, rows, errors);
  const missing = spaceChecks.find((check) => !rows.some((row) => row.check === check));
  if (missing) return spoilt(first, 'checkMissing', missing, rows, errors);
  const classNames = rows.flatMap(({ cells }) => listOf(cells.text('classNames')));
  return {
    school: first.school,
    content: {
      effectiveAt: first.effectiveAt,
      source: first.source,
      checks: Object.fromEntries(rows.map(({ check, state }) => [check, state])) as Checks,
      ...(classNames.length > 0 && { classNames: inOrder(classNames) }),
    },
    errorOf: (breach) => errorOf(rows, first, breach),
  };
}

/** One error, and the whole group to put right. */
function spoilt(
  { cells }: SpaceRow,
  code: string,
  check: SpaceCheck,
  rows: readonly SpaceRow[],
  errors: FoundError[],
): undefined {
  errors.push({ ...cells.errorAt('check', code, { check }), spoils: rows.map((row) => row.cells.row) });
}

function inOrder(classNames: readonly string[]): string[] {
  return classNames
    .map((name) => ({ className: readClassName(name) ?? name }))
    .sort(byClass)
    .map(({ className }) => className);
}

/** `checks/timetable/done` is a cell of that check's row; the rest stands at the first. */
function errorOf(rows: readonly SpaceRow[], first: SpaceRow, { field, code, params }: Breach): FoundError {
  const [part, check, name] = field.split('/');
  if (part !== 'checks')
    return { ...first.cells.errorAt(part as Key, code, params), spoils: rows.map(({ cells }) => cells.row) };
  const row = rows.find((one) => one.check === check) ?? first;
  return row.cells.errorAt(name as Key, code, params);
}
