import type { Column } from '../../contract/contract.ts';
import type { FindingCode } from '../../contract/finding.ts';
import { checkCell, listed } from './checkCell.ts';
import { contentCheckOf } from './content.ts';
import type { Findings } from './findings.ts';
import type { Known } from './known.ts';
import type { Mode } from './readManifest.ts';

/** Columns a bulk file leaves empty and a delta file fills. */
const deltaColumns = new Set(['status', 'dateLastModified']);

/** What is done with the cells of one column: made once for a file, so that a cell costs what has to be looked at. */
export interface ColumnCheck {
  at: number;
  /** What an empty cell is called, where it must not be. */
  whenEmpty: FindingCode | undefined;
  filled(value: string, row: number): void;
}

interface Where {
  file: string;
  mode: Mode;
  known: Known;
  findings: Findings;
}

/** Cells of one column mostly say what the cell above them says: what has just been found right is right again. */
export function columnCheck(at: number, column: Column, where: Where): ColumnCheck {
  const { file, mode, findings } = where;
  const isOfDelta = deltaColumns.has(column.name);
  if (isOfDelta && mode === 'bulk')
    return {
      at,
      whenEmpty: undefined,
      filled: (value, row) => findings.add('filledInBulk', { file, row, column: column.name, value }),
    };
  const whenEmpty = isOfDelta ? 'emptyInDelta' : column.isRequired ? 'cellEmpty' : undefined;
  const check = checkOf(column, where);
  let right: string | undefined;
  const filled = (value: string, row: number) => {
    if (value === right) return;
    if (check(value, row)) right = value;
  };
  return { at, whenEmpty, filled };
}

/** Tells whether a cell is right, so that the same is right further down. */
function checkOf(column: Column, where: Where): (value: string, row: number) => boolean {
  const { file, known, findings } = where;
  const { name, refersTo, type } = column;
  const forbidden = contentCheckOf(file, column);
  // Ids, texts and references have no form of their own.
  const hasForm = !['id', 'text', 'textList', 'reference', 'referenceList'].includes(type);
  const refers = refersTo !== undefined && known.looksUp(refersTo);
  return (value, row) => {
    let isRight = true;
    const found = forbidden?.(value);
    if (found) {
      findings.add(found, { file, row, column: name });
      isRight = false;
    }
    const wrong = hasForm ? checkCell(column, value) : undefined;
    if (wrong) {
      findings.add(wrong.code, {
        file,
        row,
        column: name,
        value,
        ...(wrong.expected && { expected: wrong.expected }),
      });
      isRight = false;
    }
    if (!refers) return isRight;
    for (const id of type === 'referenceList' ? listed(value) : [value])
      if (!known.refer(refersTo, { file, row, column: name, value: id }, findings)) isRight = false;
    return isRight;
  };
}
