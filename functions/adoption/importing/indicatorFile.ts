import type { ClassWeek, WeekToRecord } from '../contract/activity.ts';
import { importColumns } from '../contract/importFiles.ts';
import { type Indicator, indicators, indicatorsInDays, neededIndicators } from '../contract/indicators.ts';
import type { Week } from '../contract/words.ts';
import type { Breach } from '../rules/breach.ts';
import { readClassName } from '../rules/classNames.ts';
import { Cells } from './cells.ts';
import type { Column, Sheet } from './columns.ts';
import {
  type FoundError,
  gather,
  type Reading,
  type SchoolPlace,
  type SchoolsByCode,
  type Statement,
  schoolOf,
} from './statements.ts';

export const indicatorColumns = importColumns.indicators satisfies readonly Column[];

type Key = (typeof indicatorColumns)[number]['key'];
type Content = Pick<WeekToRecord, 'classes' | 'asOf'>;

interface IndicatorRow {
  cells: Cells<Key>;
  school: SchoolPlace;
  week: Week;
  className: string;
  indicator: Indicator;
  value: number;
  asOf: string;
}

interface ClassRows {
  counts: ClassWeek;
  rows: readonly IndicatorRow[];
}

/** An indicator goes by its own name, or by that of its column in a file of weekly gradebooks. */
const spellings = new Map(
  indicators.flatMap((indicator) => {
    const column = importColumns.activity.find(({ key }) => key === indicator);
    return [indicator, ...(column?.headers ?? [])].map((name) => [name.toLowerCase(), indicator] as const);
  }),
);

/**
 * The weekly indicator set: organisation, week, indicator, value and the evening it is of, a row each. What its rows say of
 * one school’s week is the very statement that a file of weekly gradebooks makes.
 */
export function readIndicators(sheet: Sheet<Key>, schools: SchoolsByCode): Reading<Content> {
  const errors: FoundError[] = [];
  const rows = sheet.rows.flatMap((row) => readRow(new Cells(sheet, row, errors), schools) ?? []);
  const groups = gather(rows, ({ school, week }) => `${school.nodeId} ${week}`);
  return { statements: groups.flatMap((group) => statementOf(group, errors) ?? []), errors };
}

function readRow(cells: Cells<Key>, schools: SchoolsByCode): IndicatorRow | undefined {
  const school = schoolOf(cells, 'school', schools);
  const week = cells.week('week');
  const className = cells.required('className');
  const indicator = indicatorIn(cells);
  const value = indicator && valueIn(cells, indicator);
  const asOf = cells.day('asOf');
  if (!school || week === undefined || className === undefined) return undefined;
  if (indicator === undefined || value === undefined || asOf === undefined) return undefined;
  const name = readClassName(className) ?? className.slice(0, 40);
  return { cells, school, week, className: name, indicator, value, asOf };
}

function indicatorIn(cells: Cells<Key>): Indicator | undefined {
  const text = cells.required('indicator');
  if (text === undefined) return undefined;
  return (
    spellings.get(text.trim().toLowerCase()) ??
    cells.refuse('indicator', 'unknownIndicator', { allowed: indicators.join(', ') })
  );
}

function valueIn(cells: Cells<Key>, indicator: Indicator): number | undefined {
  if (cells.required('value') === undefined) return undefined;
  return indicatorsInDays.has(indicator) ? cells.decimal('value') : cells.count('value');
}

function statementOf(rows: readonly IndicatorRow[], errors: FoundError[]): Statement<Content> | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const before = errors.length;
  const spoilt = rows.map(({ cells }) => cells.row);
  for (const { cells, asOf } of rows)
    if (asOf !== first.asOf)
      errors.push({ ...cells.errorAt('asOf', 'asOfDiffers', { asOf: first.asOf }), spoils: spoilt });
  const classes = gather(rows, ({ className }) => className).flatMap(
    (group) => classOf(group, errors, spoilt) ?? [],
  );
  if (errors.length > before) return undefined;
  return {
    school: first.school,
    week: first.week,
    content: { classes: classes.map(({ counts }) => counts), asOf: first.asOf },
    errorOf: (breach) => errorOf(classes, first, spoilt, breach),
  };
}

/** A class with all its indicators; the week of its school is spoilt by one that is missing or stands twice. */
function classOf(
  rows: readonly IndicatorRow[],
  errors: FoundError[],
  spoils: readonly number[],
): ClassRows | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const found = new Map<Indicator, number>();
  for (const { cells, indicator, value } of rows) {
    if (found.has(indicator))
      errors.push({ ...cells.errorAt('indicator', 'indicatorRepeated', { indicator }), spoils });
    found.set(indicator, value);
  }
  const { className } = first;
  for (const indicator of neededIndicators)
    if (!found.has(indicator))
      errors.push({
        ...first.cells.errorAt('className', 'indicatorMissing', { className, indicator }),
        spoils,
      });
  return { counts: { className, ...Object.fromEntries(found) } as ClassWeek, rows };
}

/** `classes/3/marks` is the value of that indicator in the fourth class; what is about the whole week, its first row. */
function errorOf(
  classes: readonly ClassRows[],
  first: IndicatorRow,
  spoils: readonly number[],
  { field, code, params }: Breach,
): FoundError {
  const [part, index, name] = field.split('/');
  if (part === 'classes' && index !== undefined && name !== undefined) {
    const rows = classes[Number(index)]?.rows ?? [];
    const row = rows.find(({ indicator }) => indicator === name) ?? rows[0] ?? first;
    const column = name === 'className' ? 'className' : 'value';
    return { ...row.cells.errorAt(column, code, params), spoils };
  }
  return { ...first.cells.errorAt(part === 'asOf' ? 'asOf' : 'week', code, params), spoils };
}
