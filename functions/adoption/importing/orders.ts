import { fingerprint } from '../../shared/ids.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { RequestContext } from '../../shared/route.ts';
import type { ImportKindName } from '../contract/importFiles.ts';
import type { Import, ImportView } from '../contract/imports.ts';
import { organisationOf } from '../repository/importRepository.ts';
import type { AdoptionRooms } from '../rooms.ts';
import { commitWithinDays, isTooOld, usableUntil } from '../rules/limits.ts';
import { isAtWork, progressOf } from './work.ts';

export const importTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** An import before anything of its file is known. */
export function newImport(
  kind: ImportKindName,
  { bytes, fileName }: { bytes: number; fileName?: string | undefined },
  request: RequestContext,
): Import {
  return {
    id: request.newId(),
    kind,
    status: 'awaitingFile',
    path: [...(request.principal?.path ?? [])],
    ...(fileName && { fileName }),
    bytes,
    rows: 0,
    counts: { new: 0, changed: 0, unchanged: 0 },
    errorCount: 0,
    createdAt: request.now.toISOString(),
    createdBy: request.principal?.sub ?? 'public',
    orderedBy: ordererOf(request),
    version: 1,
  };
}

export function ordererOf({ principal, requestId }: RequestContext): Import['orderedBy'] {
  return {
    by: principal?.sub ?? 'public',
    ...(principal?.name && { byName: principal.name }),
    role: principal?.role ?? 'public',
    requestId,
  };
}

/** The mark of a file's content, and the import that committed the very same before, unless it was undone. */
export async function repeatOf(
  { kind, path }: Import,
  print: string,
  { imports }: AdoptionRooms,
): Promise<Pick<Import, 'fingerprint' | 'repeats'>> {
  const mark = fingerprint([kind, print]);
  const earlier = await imports.committedBefore(organisationOf(path), mark);
  const stands = earlier !== undefined && (await imports.find(earlier))?.status === 'committed';
  return { fingerprint: mark, ...(stands && { repeats: earlier }) };
}

/** A request waits for the work it has ordered so long; large imports are asked after later. */
const longestWaitMs = 20_000;
const [firstLookMs, slowestLookMs] = [30, 400];

/** The import when it rests, or as far as it has come when the wait is over. */
export async function whenAtRest(id: string, { imports }: AdoptionRooms): Promise<Import> {
  const endsAt = performance.now() + longestWaitMs;
  for (let pause = firstLookMs; ; pause = Math.min(pause * 1.5, slowestLookMs)) {
    const record = await imports.get(id);
    if (!isAtWork(record) || performance.now() > endsAt) return record;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** An import with what was found, once it has been checked, and with its progress while it is at work. */
export async function viewOf(
  record: Import,
  { imports, importFiles }: Pick<AdoptionRooms, 'imports' | 'importFiles'>,
): Promise<ImportView> {
  const progress = isAtWork(record) ? progressOf(record, await imports.work(record.id)) : undefined;
  const isChecked = !['awaitingFile', 'reading', 'checking'].includes(record.status);
  const findings =
    isChecked && !isAtWork(record)
      ? await importFiles.findings(record.id)
      : { errors: [], differences: [], leftOut: [], kept: [] };
  return { ...record, ...findings, ...(progress && { progress }) };
}

/** Refuses to work with rows that were staged so long ago that they may be gone. */
export function refuseTooOld(record: Import, now: Date): void {
  if (isTooOld(record, now))
    throw new Refusal(
      'importTooOld',
      `Import ${record.id} could be used until ${usableUntil(record).toISOString()}`,
      { days: commitWithinDays },
    );
}

export function refuseUnlessReady({ id, status, errorCount }: Import): void {
  if (status === 'ready') return;
  if (status === 'hasErrors')
    throw new Refusal('importHasErrors', 'Put the errors right and send the file again', {
      errors: errorCount,
    });
  if (status === 'committed' || status === 'undone')
    throw new Refusal('importCommitted', `Import ${id} was committed before`);
  throw new Refusal('importAtWork', `Import ${id} is being worked on`, { status });
}

export function refuseUnlessUndoable({ id, status, undoUntil }: Import, now: Date): void {
  if (status !== 'committed')
    throw new Refusal('importNotCommitted', `Import ${id} is not committed`, { status });
  if (undoUntil === undefined || now.toISOString() > undoUntil)
    throw new Refusal('undoTooLate', `Import ${id} can be undone no more`, { until: undoUntil ?? '' });
}
