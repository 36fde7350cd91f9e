import { fingerprint } from '../../shared/ids.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { RequestContext, Upload } from '../../shared/route.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Import, ImportFindings, ImportKindName, ImportView } from '../contract.ts';
import { organisationOf } from '../repository/importRepository.ts';
import type { AdoptionRooms } from '../rooms.ts';
import { longestDifferenceList, longestErrorList } from '../rules/limits.ts';
import type { CheckedFile } from './checkFile.ts';

export interface StagedImport {
  record: Import;
  findings: ImportFindings;
  checked: CheckedFile;
}

/**
 * Reads a file, holds it against the records and keeps both; writes nothing but the import itself. The same request
 * met again gets the import that it made the first time.
 */
export async function stageImport(
  kind: ImportKindName,
  upload: Upload,
  rooms: AdoptionRooms,
  request: RequestContext,
): Promise<StagedImport> {
  const { imports } = rooms;
  const path = request.principal?.path ?? [];
  const checked = await checkNow(kind, path, upload.bytes, rooms, request);
  const wanted = await importOf(kind, upload, checked, rooms, request);
  const record = await imports.add(wanted, request.change('stageImport', organisationOf(path)));
  if (record.status === 'committed') return { record, checked, findings: await imports.findings(record.id) };
  const findings = findingsOf(checked);
  await imports.stage(record.id, upload.bytes, findings);
  return { record, checked, findings };
}

async function importOf(
  kind: ImportKindName,
  { bytes, fileName }: Upload,
  { rows, errors, counts }: CheckedFile,
  { imports }: AdoptionRooms,
  request: RequestContext,
): Promise<Import> {
  const path = request.principal?.path ?? [];
  const print = fingerprint([kind, Buffer.from(bytes).toString('base64')]);
  const repeats = await imports.committedBefore(organisationOf(path), print);
  return {
    id: request.newId(),
    kind,
    status: errors.length > 0 ? 'hasErrors' : 'ready',
    path: [...path],
    ...(fileName && { fileName }),
    fingerprint: print,
    ...(repeats && { repeats }),
    rows,
    counts,
    errorCount: errors.length,
    createdAt: request.now.toISOString(),
    createdBy: request.principal?.sub ?? 'public',
    version: 1,
  };
}

/** What the audit of a school calls a file's part in its record. */
const actions: Record<ImportKindName, string> = {
  activation: 'importActivation',
  space: 'importSpace',
  activity: 'importActivity',
};

/**
 * Writes a checked file record by record. Killed in the middle it leaves the import `ready`: committed again, it
 * passes over what has been written and writes the rest.
 */
export async function commitImport(
  before: Import,
  checked: CheckedFile,
  { imports }: AdoptionRooms,
  request: RequestContext,
): Promise<Import> {
  refuseUncommittable(before, checked);
  const written = await checked.write((nodeId) => request.change(actions[before.kind], nodeId));
  const after: Import = {
    ...before,
    status: 'committed',
    committedAt: request.now.toISOString(),
    committedBy: request.principal?.sub ?? 'public',
    written,
  };
  const committed = await imports.save(
    before,
    after,
    request.change('commitImport', organisationOf(before.path)),
  );
  await imports.rememberCommitted(committed);
  return committed;
}

/** Holds the staged rows of an import against the records as they stand now. */
export async function checkAgain(
  record: Import,
  rooms: AdoptionRooms,
  request: RequestContext,
): Promise<CheckedFile> {
  return checkNow(record.kind, record.path, await rooms.imports.rows(record.id), rooms, request);
}

export function viewOf(record: Import, findings: ImportFindings): ImportView {
  return { ...record, ...findings };
}

async function checkNow(
  kind: ImportKindName,
  path: readonly NodeId[],
  bytes: Uint8Array,
  { checkers, register, today }: AdoptionRooms,
  { principal, now }: RequestContext,
): Promise<CheckedFile> {
  const { day } = await today(path[0] ?? '');
  const by = principal?.sub ?? 'public';
  return checkers[kind](bytes, register, { path, by, at: now.toISOString(), today: day });
}

function findingsOf({ errors, differences }: CheckedFile): ImportFindings {
  return {
    errors: errors.slice(0, longestErrorList),
    differences: differences.slice(0, longestDifferenceList),
  };
}

function refuseUncommittable({ status, id }: Import, { errors }: CheckedFile): void {
  if (status === 'committed') throw new Refusal('importCommitted', `Import ${id} was committed before`);
  if (status === 'hasErrors' || errors.length > 0)
    throw new Refusal('importHasErrors', 'Put the errors right and send the file again', {
      errors: errors.length,
    });
}
