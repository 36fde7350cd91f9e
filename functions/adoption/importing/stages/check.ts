import type { StageEnd } from '../../../shared/turns.ts';
import type { BadRow } from '../../contract/badRows.ts';
import type { Import, RowError } from '../../contract/imports.ts';
import type { StagedRow } from '../../repository/importFiles.ts';
import { withoutNames } from '../cells.ts';
import { asTold, type CheckedRows, type Importing } from '../checkRows.ts';
import type { FoundError } from '../statements.ts';
import { gather } from './gather.ts';
import { advance, type Run, workOf } from './stage.ts';

/** Holds the rows against the rules and the records, bucket by bucket, and keeps every error and every difference. */
export async function check(record: Import, run: Run): Promise<StageEnd> {
  const { importFiles, checkers } = run.rooms;
  let work = await workOf(record, run);
  const importing = await importingOf(record, record.createdAt, run);
  const schools = run.schoolsOf(record.path);
  while (work.next < work.of) {
    const bucket = work.next;
    const rows = await importFiles.rows(record.id, bucket, work.segments);
    const names = work.layout?.names ?? [];
    const checked = await checkers[record.kind].check({ rows, names, schools }, importing);
    const badRows = badRowsOf(rows, checked.errors);
    await importFiles.putChecked(record.id, bucket, {
      errors: checked.errors.map(asTold),
      badRows,
      differences: checked.differences,
      records: checked.records,
    });
    work = await advance(record, run, work, {
      next: bucket + 1,
      rowsDone: work.rowsDone + rows.length,
      tallies: added(work.tallies, checked, badRows.length),
    });
    if (run.isTimeUp() && work.next < work.of) return 'paused';
  }
  return gather(record, work, run);
}

function added<Tallies extends Record<string, number>>(
  tallies: Tallies,
  { counts, errors }: CheckedRows,
  badRows: number,
): Tallies {
  return {
    ...tallies,
    new: (tallies.new ?? 0) + counts.new,
    changed: (tallies.changed ?? 0) + counts.changed,
    unchanged: (tallies.unchanged ?? 0) + counts.unchanged,
    rowErrors: (tallies.rowErrors ?? 0) + errors.length,
    badRows: (tallies.badRows ?? 0) + badRows,
  };
}

/** A record's facts carry the moment of the order, so that a repeated part writes the very same. */
export async function importingOf(record: Import, at: string, { rooms }: Run): Promise<Importing> {
  const { id, path, orderedBy } = record;
  return { importId: id, path, by: orderedBy.by, at, today: await rooms.dayOf(path[0] ?? '', at) };
}

/** Rows with errors as they came, each with all that is wrong with it. */
function badRowsOf(rows: readonly StagedRow[], errors: readonly FoundError[]): BadRow[] {
  const wrong = new Map<number, BadRow['errors']>();
  for (const error of errors)
    for (const row of error.spoils ?? [error.row])
      wrong.set(row, [...(wrong.get(row) ?? []), inShort(asTold(error))]);
  return rows.flatMap(([row, ...cells]) => {
    const found = wrong.get(row);
    return found ? { row, cells: cells.map(withoutNames), errors: found } : [];
  });
}

function inShort({ column, code, params }: RowError): BadRow['errors'][number] {
  return { column, code, ...(params && { params }) };
}
