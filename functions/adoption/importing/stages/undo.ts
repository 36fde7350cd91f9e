import type { StageEnd } from '../../../shared/turns.ts';
import type { Import, KeptRecord } from '../../contract/imports.ts';
import type { UndoPreview } from '../../contract/undoing.ts';
import { longestDifferenceList } from '../../rules/limits.ts';
import type { Withdrawing } from '../../rules/undo.ts';
import { advance, changeOf, moveTo, type Run, workOf } from './stage.ts';
import { giveTurnBack, takeTurn } from './writers.ts';

/** Takes back what the import wrote, record by record; those that somebody has changed since stay, and are named. */
export async function undo(record: Import, run: Run): Promise<StageEnd> {
  const { rooms } = run;
  const { importFiles, imports } = rooms;
  let work = await workOf(record, run);
  const waitsFor = await takeTurn(record, imports);
  if (waitsFor) {
    await advance(record, run, work, { waitsFor });
    return 'paused';
  }
  const withdrawing = withdrawingOf(record);
  while (work.next < work.of) {
    const bucket = work.next;
    const { records } = await importFiles.checked(record.id, bucket);
    const takenBack = await rooms.takeBacks[record.kind](records, withdrawing);
    const { undone, kept } = await takenBack.write((nodeId) =>
      changeOf(record, 'undoImport', nodeId, rooms, withdrawing.reason),
    );
    if (kept.length > 0) await importFiles.putOutcome(record.id, 'undone', bucket, { leftOut: [], kept });
    const { tallies } = work;
    work = await advance(record, run, work, {
      next: bucket + 1,
      rowsDone: work.rowsDone + records.length,
      tallies: { ...tallies, undone: tallies.undone + undone, kept: tallies.kept + kept.length },
    });
    if (run.isTimeUp() && work.next < work.of) return 'paused';
  }
  const { undone, kept } = work.tallies;
  if (kept > 0) await tellKept(record, work.buckets, run);
  await moveTo('undone', record, run, { undone, kept });
  await giveTurnBack(record, imports);
  return 'done';
}

/** What an undo would do now; nothing is written. Large imports are looked through until time is up. */
export async function previewUndo(record: Import, run: Run): Promise<UndoPreview> {
  const { importFiles, imports, takeBacks } = run.rooms;
  const buckets = (await imports.work(record.id))?.buckets ?? 1;
  const preview: UndoPreview = {
    records: record.written ?? 0,
    seen: 0,
    undone: 0,
    keptCount: 0,
    differences: [],
    kept: [],
  };
  for (let bucket = 0; bucket < buckets && !run.isTimeUp(); bucket += 1) {
    const { records } = await importFiles.checked(record.id, bucket);
    const { differences, kept } = await takeBacks[record.kind](records, withdrawingOf(record));
    preview.seen += differences.length + kept.length;
    preview.undone += differences.length;
    preview.keptCount += kept.length;
    preview.differences.push(...differences.slice(0, longestDifferenceList - preview.differences.length));
    preview.kept.push(...kept.slice(0, longestDifferenceList - preview.kept.length));
  }
  return preview;
}

function withdrawingOf({ id, undoneAt, undoneBy, undoneWhy, createdAt, createdBy }: Import): Withdrawing {
  return {
    importId: id,
    at: undoneAt ?? createdAt,
    by: undoneBy ?? createdBy,
    reason: undoneWhy ?? '',
  };
}

async function tellKept({ id }: Import, buckets: number, { rooms }: Run): Promise<void> {
  const kept: KeptRecord[] = [];
  for (let bucket = 0; bucket < buckets && kept.length < longestDifferenceList; bucket += 1)
    kept.push(...(await rooms.importFiles.outcome(id, 'undone', bucket)).kept);
  await rooms.importFiles.putFindings(id, {
    ...(await rooms.importFiles.findings(id)),
    kept: kept.slice(0, longestDifferenceList),
  });
}
