import type { Day } from '../../shared/words.ts';
import { type ActivationStep, activationSteps } from '../contract/activation.ts';
import type { FactSource } from '../contract/facts.ts';
import { importColumns } from '../contract/importFiles.ts';
import { Cells } from './cells.ts';
import type { Column, Sheet } from './columns.ts';
import { readSource } from './source.ts';
import { type FoundError, type Reading, type SchoolsByCode, type Statement, schoolOf } from './statements.ts';

export const activationColumns = importColumns.activation satisfies readonly Column[];

type Key = (typeof activationColumns)[number]['key'];

export interface ActivationContent {
  steps: { step: ActivationStep; effectiveAt: Day }[];
  source: FactSource;
  /** Present when a day that is known differently is to be put right. */
  reason?: string;
}

export function readActivation(sheet: Sheet<Key>, schools: SchoolsByCode): Reading<ActivationContent> {
  const errors: FoundError[] = [];
  const seen = new Set<string>();
  const statements = sheet.rows.flatMap((row) => {
    const cells = new Cells(sheet, row, errors);
    const statement = readRow(cells, schools);
    if (!statement) return [];
    if (seen.has(statement.school.nodeId)) {
      cells.refuse('school', 'schoolRepeated');
      return [];
    }
    seen.add(statement.school.nodeId);
    return statement;
  });
  return { statements, errors };
}

function readRow(cells: Cells<Key>, schools: SchoolsByCode): Statement<ActivationContent> | undefined {
  const school = schoolOf(cells, 'school', schools);
  const source = readSource(cells, 'source');
  const steps = activationSteps.flatMap((step) => {
    const effectiveAt = cells.text(step) === '' ? undefined : cells.day(step);
    return effectiveAt === undefined ? [] : [{ step, effectiveAt }];
  });
  if (!school || !source) return undefined;
  const reason = cells.text('reason').slice(0, 500);
  return {
    school,
    content: { steps, source, ...(reason && { reason }) },
    errorOf: ({ field, code, params }) => {
      const [name, step] = field.split('/');
      return cells.errorAt((name === 'steps' ? step : name) as Key, code, params);
    },
  };
}
