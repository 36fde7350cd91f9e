import type { StageEnd } from '../../../shared/turns.ts';
import type { ImportKindName } from '../../contract/importFiles.ts';
import type { Import, RowError } from '../../contract/imports.ts';
import type { StagedRow } from '../../repository/importFiles.ts';
import type { Work } from '../../repository/importRepository.ts';
import { longestErrorList } from '../../rules/limits.ts';
import type { CheckedRows, Importing } from '../checkRows.ts';
import { importingOf } from './check.ts';
import { advance, changeOf, moveTo, type Run, workOf } from './stage.ts';
import { giveTurnBack, takeTurn } from './writers.ts';

/** What the audit of a school calls a file's part in its record. */
const actions: Record<ImportKindName, string> = {
  activation: 'importActivation',
  space: 'importSpace',
  activity: 'importActivity',
  indicators: 'importActivity',
  usage: 'importUsage',
};

/**
 * Writes bucket by bucket, while nobody else writes to its schools; the next bucket is looked at meanwhile. Killed in the
 * middle, the next run repeats one bucket and passes over what stands there already.
 */
export async function commit(record: Import, run: Run): Promise<StageEnd> {
  const { rooms } = run;
  const { importFiles, imports } = rooms;
  let work = await workOf(record, run);
  const waitsFor = await takeTurn(record, imports);
  if (waitsFor) {
    await advance(record, run, work, { waitsFor });
    return 'paused';
  }
  const importing = await importingOf(record, record.committedAt ?? record.createdAt, run);
  let ahead = lookedAt(record, work, work.next, importing, run);
  while (work.next < work.of) {
    const bucket = work.next;
    const { rows, checked } = await ahead;
    ahead = lookedAt(record, work, bucket + 1, importing, run);
    // When writing fails, whether the next bucket could be looked at is no matter.
    ahead.catch(() => undefined);
    let { written, leftOut } = work.tallies;
    if (checked) {
      const outcome = await checked.write((nodeId) => changeOf(record, actions[record.kind], nodeId, rooms));
      if (outcome.leftOut.length > 0)
        await importFiles.putOutcome(record.id, 'committed', bucket, { leftOut: outcome.leftOut, kept: [] });
      written += outcome.written;
      leftOut += outcome.leftOut.length;
    }
    work = await advance(record, run, work, {
      next: bucket + 1,
      rowsDone: work.rowsDone + rows.length,
      tallies: { ...work.tallies, written, leftOut },
    });
    if (run.isTimeUp() && work.next < work.of) return 'paused';
  }
  const { written, leftOut } = work.tallies;
  if (leftOut > 0) await tellLeftOut(record, work.buckets, run);
  const committed = await moveTo('committed', record, run, { written, ...(leftOut > 0 && { leftOut }) });
  await imports.rememberCommitted(committed);
  await giveTurnBack(record, imports);
  return 'done';
}

/** The rows of a bucket, held against the records as they stand where there was anything to write. */
async function lookedAt(
  { id, path, kind }: Import,
  { of, segments, layout }: Work,
  bucket: number,
  importing: Importing,
  { rooms: { importFiles, checkers }, schoolsOf }: Run,
): Promise<{ rows: readonly StagedRow[]; checked?: CheckedRows }> {
  if (bucket >= of) return { rows: [] };
  const [rows, { records }] = await Promise.all([
    importFiles.rows(id, bucket, segments),
    importFiles.checked(id, bucket),
  ]);
  if (records.length === 0) return { rows };
  const toCheck = { rows, names: layout?.names ?? [], schools: schoolsOf(path), toWrite: true };
  return { rows, checked: await checkers[kind].check(toCheck, importing) };
}

async function tellLeftOut({ id }: Import, buckets: number, { rooms }: Run): Promise<void> {
  const all: RowError[] = [];
  for (let bucket = 0; bucket < buckets && all.length < longestErrorList; bucket += 1)
    all.push(...(await rooms.importFiles.outcome(id, 'committed', bucket)).leftOut);
  const leftOut = all.sort((one, other) => one.row - other.row).slice(0, longestErrorList);
  await rooms.importFiles.putFindings(id, { ...(await rooms.importFiles.findings(id)), leftOut });
}
