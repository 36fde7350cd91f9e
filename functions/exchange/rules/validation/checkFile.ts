import type { Column, FileSpec } from '../../contract/contract.ts';
import type { Profiler } from '../profile/profiler.ts';
import { checkCell, listed } from './checkCell.ts';
import { checkHeader, type FoundColumn } from './checkHeader.ts';
import { checkContent } from './content.ts';
import type { Findings } from './findings.ts';
import type { Known } from './known.ts';
import type { Mode } from './readManifest.ts';
import { readRows } from './readRows.ts';

/** Columns a bulk file leaves empty and a delta file fills. */
const deltaColumns = new Set(['status', 'dateLastModified']);
const tooPersonal = { marks: 'marksNotAccepted', personal: 'demographicsNotAccepted' } as const;

/** Checks a file row by row and tells how many records it has. */
export function checkFile(
  bytes: Uint8Array,
  spec: FileSpec,
  mode: Mode,
  known: Known,
  findings: Findings,
  profiler?: Profiler,
): number {
  const file = spec.name;
  let columns: FoundColumn[] = [];
  let width = 0;
  let rows = 0;
  readRows(bytes, file, findings, (cells, row) => {
    if (row === 1) {
      columns = checkHeader(cells, spec, findings);
      width = cells.length;
      return;
    }
    rows += 1;
    profiler?.row(file, columns, cells);
    if (spec.notAccepted) {
      findings.add(tooPersonal[spec.notAccepted], { file, row });
      return;
    }
    if (cells.length !== width)
      findings.add('cellCount', { file, row, value: String(cells.length), expected: String(width) });
    const named = new Map<string, string>();
    for (const { at, column } of columns) {
      const value = (cells[at] ?? '').trim();
      named.set(column.name, value);
      checkOne({ file, row, column: column.name, value }, column, mode, known, findings);
    }
    known.record(file, row, named, findings);
  });
  known.endOf(file, findings);
  return rows;
}

interface Cell {
  file: string;
  row: number;
  column: string;
  value: string;
}

function checkOne(cell: Cell, column: Column, mode: Mode, known: Known, findings: Findings): void {
  const { value, ...place } = cell;
  if (deltaColumns.has(column.name) && (value === '') !== (mode === 'bulk')) {
    findings.add(mode === 'bulk' ? 'filledInBulk' : 'emptyInDelta', cell);
    return;
  }
  if (value === '') {
    if (column.isRequired) findings.add('cellEmpty', cell);
    return;
  }
  const forbidden = checkContent(cell.file, column, value);
  if (forbidden) findings.add(forbidden, place);
  const wrong = checkCell(column, value);
  if (wrong) findings.add(wrong.code, { ...cell, ...(wrong.expected && { expected: wrong.expected }) });
  if (column.refersTo) {
    const ids = column.type === 'referenceList' ? listed(value) : [value];
    for (const id of ids) known.refer(column.refersTo, id, { ...place, value: id }, findings);
  }
}
