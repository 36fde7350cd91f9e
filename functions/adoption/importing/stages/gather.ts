import type { StageEnd } from '../../../shared/turns.ts';
import type { BadRow } from '../../contract/badRows.ts';
import type { Difference, Import, RowError } from '../../contract/imports.ts';
import type { Work } from '../../repository/importRepository.ts';
import { badRowsPage, longestDifferenceList, longestErrorList, mostBadRows } from '../../rules/limits.ts';
import { committingFrom } from './order.ts';
import { moveTo, type Run } from './stage.ts';

/** Puts together what all parts of the file said, in the order of its rows, and says whether it may be written. */
export async function gather(record: Import, work: Work, run: Run): Promise<StageEnd> {
  const { importFiles, clock } = run.rooms;
  const { id } = record;
  const errors = new FirstRows<RowError>(longestErrorList);
  const badRows = new FirstRows<BadRow>(mostBadRows);
  const differences: Difference[] = [];
  for (let segment = 0; segment < work.segments; segment += 1)
    errors.add((await importFiles.read(id, segment)).errors);
  for (let bucket = 0; bucket < work.buckets; bucket += 1) {
    const part = await importFiles.checked(id, bucket);
    errors.add(part.errors);
    badRows.add(part.badRows);
    differences.push(...part.differences.slice(0, longestDifferenceList - differences.length));
  }
  await putBadRows(id, badRows.inOrder(), run);
  await importFiles.putFindings(id, { errors: errors.inOrder(), differences, leftOut: [], kept: [] });
  // Its rows are staged: what else stands in the file is nobody's business.
  await importFiles.removeSource(id);
  const { fileErrors, rowErrors, new: added, changed, unchanged } = work.tallies;
  const found = { errorCount: fileErrors + rowErrors, counts: { new: added, changed, unchanged } };
  if (found.errorCount > 0) {
    const canBeCorrected = fileErrors === 0 && work.tallies.badRows <= mostBadRows;
    await moveTo('hasErrors', record, run, { ...found, canBeCorrected });
  } else if (record.commitsItself)
    await moveTo('committing', record, run, {
      ...found,
      ...committingFrom(clock.now(), record.orderedBy.by),
    });
  else await moveTo('ready', record, run, found);
  return 'done';
}

async function putBadRows(id: string, rows: readonly BadRow[], { rooms }: Run): Promise<void> {
  for (let page = 0; page * badRowsPage < rows.length; page += 1)
    await rooms.importFiles.putBadRows(id, page, rows.slice(page * badRowsPage, (page + 1) * badRowsPage));
}

/** The first so many of ever more rows, whatever order they come in. */
class FirstRows<One extends { row: number }> {
  private kept: One[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  add(more: readonly One[]): void {
    for (const one of more) this.kept.push(one);
    if (this.kept.length > this.most * 2) this.kept = this.inOrder();
  }

  inOrder(): One[] {
    return [...this.kept].sort((one, other) => one.row - other.row).slice(0, this.most);
  }
}
