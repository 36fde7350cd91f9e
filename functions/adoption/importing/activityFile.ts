import type { ClassWeek, WeekToRecord } from '../contract/activity.ts';
import { importColumns } from '../contract/importFiles.ts';
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

export const activityColumns = importColumns.activity satisfies readonly Column[];

type Key = (typeof activityColumns)[number]['key'];
type Content = Pick<WeekToRecord, 'classes' | 'asOf'>;

interface ActivityRow {
  cells: Cells<Key>;
  school: SchoolPlace;
  week: Week;
  counts: ClassWeek;
}

export function readActivity(sheet: Sheet<Key>, schools: SchoolsByCode): Reading<Content> {
  const errors: FoundError[] = [];
  const rows = sheet.rows.flatMap((row) => readRow(new Cells(sheet, row, errors), schools) ?? []);
  const groups = gather(rows, ({ school, week }) => `${school.nodeId} ${week}`);
  return { statements: groups.flatMap((group) => statementOf(group) ?? []), errors };
}

function readRow(cells: Cells<Key>, schools: SchoolsByCode): ActivityRow | undefined {
  const school = schoolOf(cells, 'school', schools);
  const week = cells.week('week');
  const className = cells.required('className');
  const lessonsExpected = cells.count('lessonsExpected');
  const lessonsRecorded = cells.count('lessonsRecorded');
  const marks = cells.count('marks');
  const topics = cells.count('topics');
  const homework = cells.count('homework');
  const lagMedianDays = cells.decimal('lagMedianDays');
  const lag90Days = cells.decimal('lag90Days');
  const busiestDayLessons = cells.optionalCount('busiestDayLessons');
  const repeatedLessons = cells.optionalCount('repeatedLessons');
  if (!school || week === undefined || className === undefined) return undefined;
  if (lessonsExpected === undefined || lessonsRecorded === undefined) return undefined;
  if (marks === undefined || topics === undefined || homework === undefined) return undefined;
  const counts: ClassWeek = {
    className: readClassName(className) ?? className.slice(0, 40),
    lessonsExpected,
    lessonsRecorded,
    marks,
    topics,
    homework,
    ...(lagMedianDays !== undefined && { lagMedianDays }),
    ...(lag90Days !== undefined && { lag90Days }),
    ...(busiestDayLessons !== undefined && { busiestDayLessons }),
    ...(repeatedLessons !== undefined && { repeatedLessons }),
  };
  return { cells, school, week, counts };
}

function statementOf(rows: readonly ActivityRow[]): Statement<Content> | undefined {
  const first = rows[0];
  if (!first) return undefined;
  const asOf = first.cells.text('asOf') === '' ? undefined : first.cells.day('asOf');
  return {
    school: first.school,
    week: first.week,
    content: { classes: rows.map(({ counts }) => counts), ...(asOf && { asOf }) },
    errorOf: (breach) => errorOf(rows, first, breach),
  };
}

/** `classes/3/marks` is a cell of the group's fourth row; what is about the whole week stands at its first. */
function errorOf(
  rows: readonly ActivityRow[],
  first: ActivityRow,
  { field, code, params }: Breach,
): FoundError {
  const [part, index, name] = field.split('/');
  if (part === 'classes' && index !== undefined && name !== undefined)
    return (rows[Number(index)] ?? first).cells.errorAt(name as Key, code, params);
  if (part === 'classes') {
    const repeated = rows.findLast(({ counts }) => counts.className === params?.className) ?? first;
    return repeated.cells.errorAt('className', code, params);
  }
  const error = first.cells.errorAt(part === 'asOf' ? 'asOf' : 'week', code, params);
  return { ...error, spoils: rows.map(({ cells }) => cells.row) };
}
