import { importColumns } from '../contract/importFiles.ts';
import { type UsageCategory, type UsageCounts, usageCategories } from '../contract/usage.ts';
import { Cells } from './cells.ts';
import type { Column, Sheet } from './columns.ts';
import { type FoundError, type Reading, type SchoolsByCode, type Statement, schoolOf } from './statements.ts';

export const usageColumns = importColumns.usage satisfies readonly Column[];

type Key = (typeof usageColumns)[number]['key'];

export function readUsage(sheet: Sheet<Key>, schools: SchoolsByCode): Reading<UsageCounts> {
  const errors: FoundError[] = [];
  const seen = new Set<string>();
  const statements = sheet.rows.flatMap((row) => {
    const cells = new Cells(sheet, row, errors);
    const statement = readRow(cells, schools);
    if (!statement) return [];
    const record = `${statement.school.nodeId} ${statement.week}`;
    if (seen.has(record)) {
      cells.refuse('week', 'schoolWeekRepeated');
      return [];
    }
    seen.add(record);
    return statement;
  });
  return { statements, errors };
}

/** Every cell that cannot be read is told, whatever the others are. */
function readRow(cells: Cells<Key>, schools: SchoolsByCode): Statement<UsageCounts> | undefined {
  const school = schoolOf(cells, 'school', schools);
  const week = cells.week('week');
  const read = usageCategories.map((category) => [category, readCount(cells, category)] as const);
  if (!school || week === undefined || read.some(([, count]) => count === 'wrong')) return undefined;
  const counts: UsageCounts = {};
  for (const [category, count] of read) if (count && count !== 'wrong') counts[category] = count;
  return {
    school,
    week,
    content: counts,
    errorOf: ({ field, code, params }) => cells.errorAt(field as Key, code, params),
  };
}

/** Undefined where neither of the two cells holds anything: nobody counted this category. */
function readCount(
  cells: Cells<Key>,
  category: UsageCategory,
): UsageCounts[UsageCategory] | 'wrong' | undefined {
  const [enteredKey, ofKey] = [`${category}Entered`, `${category}Of`] as const;
  if (cells.text(enteredKey) === '' && cells.text(ofKey) === '') return undefined;
  const entered = cells.count(enteredKey);
  const of = cells.count(ofKey);
  if (of === 0) cells.refuse(ofKey, 'nobodyToEnter');
  return entered === undefined || !of ? 'wrong' : { entered, of };
}
