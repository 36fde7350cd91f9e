import { Refusal } from '../../../shared/refusal.ts';
import type { StageEnd } from '../../../shared/turns.ts';
import type { Import } from '../../contract/imports.ts';
import type { StagedRow } from '../../repository/importFiles.ts';
import { organisationOf, type Work } from '../../repository/importRepository.ts';
import { commitWithinDays, isTooOld, mostBadRows } from '../../rules/limits.ts';
import { isBlank, type Layout, pick } from '../columns.ts';
import { fileRows } from '../file/fileRows.ts';
import { putRows } from './shareOut.ts';
import { advance, moveTo, type Run } from './stage.ts';

/**
 * Joins the rows that were put right with the rows of the earlier import that were right from the first, so that what is
 * checked and written is a whole file again. Rows keep the numbers they have in the first file; wrong rows that did not
 * come back are left out.
 */
export async function readCorrection(
  record: Import,
  work: Work,
  layout: Layout,
  run: Run,
): Promise<StageEnd> {
  const { imports, importFiles } = run.rooms;
  const { importId = '', at = -1 } = layout.corrects ?? {};
  const base = await imports.find(importId);
  const baseWork = await imports.work(importId);
  if (!base || !baseWork || !isCorrectable(base, record))
    return refused('correctionNotPossible', { import: importId }, record, work, run);
  if (isTooOld(base, run.rooms.clock.now()))
    return refused('correctionTooOld', { import: importId, days: commitWithinDays }, record, work, run);
  const putRight = await rowsPutRight(record, layout, at, baseWork.lastRow, run);
  const replaced = new Set(putRight.map(([row]) => row));
  for await (const { row } of badRowsOf(base, run)) replaced.add(row);
  let rows = putRight.length;
  for (let bucket = 0; bucket < baseWork.buckets; bucket += 1) {
    const right = (await importFiles.rows(base.id, bucket, baseWork.segments)).filter(
      ([row]) => !replaced.has(row),
    );
    rows += right.length;
    await importFiles.putRows(record.id, bucket, 0, right);
  }
  await putRows(record.id, baseWork, 1, putRight, run);
  await importFiles.putRead(record.id, 0, { errors: layout.errors });
  await advance(record, run, work, {
    next: record.bytes,
    rowsDone: rows,
    segments: 2,
    buckets: baseWork.buckets,
    lastRow: baseWork.lastRow,
    layout,
    tallies: { ...work.tallies, fileErrors: layout.errors.length },
  });
  await moveTo('checking', record, run, { rows, corrects: base.id });
  return 'done';
}

async function refused(
  code: string,
  params: { import: string; days?: number },
  record: Import,
  work: Work,
  run: Run,
): Promise<StageEnd> {
  const error = { row: 1, column: 'A', value: params.import, code, params };
  await run.rooms.importFiles.putRead(record.id, 0, { errors: [error] });
  await advance(record, run, work, { segments: 1, tallies: { ...work.tallies, fileErrors: 1 } });
  await moveTo('checking', record, run, { rows: 0 });
  return 'done';
}

function isCorrectable(base: Import, { kind, path }: Import): boolean {
  const isOwn = organisationOf(base.path) === organisationOf(path) && base.kind === kind;
  return isOwn && base.status === 'hasErrors' && base.canBeCorrected === true;
}

/** Rows without a number are new ones: they follow the last of the first file. */
async function rowsPutRight(
  record: Import,
  { places }: Layout,
  at: number,
  lastRow: number,
  { rooms }: Run,
): Promise<StagedRow[]> {
  const found: StagedRow[] = [];
  let added = lastRow;
  for await (const { rows, broken } of fileRows(record, { next: 0, lastRow: 0 }, rooms.importFiles)) {
    if (broken) throw new Refusal('badInput', 'The corrected file cannot be read', { row: broken.row });
    for (const { row, cells } of rows) {
      if (row === 1 || isBlank(cells)) continue;
      const isNumbered = /^\d{1,9}$/.test(cells[at] ?? '');
      if (!isNumbered) added += 1;
      found.push([isNumbered ? Number(cells[at]) : added, ...pick(cells, places)]);
    }
    if (found.length > mostBadRows * 2)
      throw new Refusal('fileTooLarge', 'Too many rows for a correction', { rows: found.length });
  }
  return found;
}

export async function* badRowsOf({ id }: Pick<Import, 'id'>, { rooms }: Pick<Run, 'rooms'>) {
  for (let page = 0; ; page += 1) {
    const rows = await rooms.importFiles.badRows(id, page);
    if (rows.length === 0) return;
    yield* rows;
  }
}
