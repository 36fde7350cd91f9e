import type { FileSpec } from '../../contract/contract.ts';
import type { Example, FileDifference, SchoolDifference } from '../../contract/difference.ts';
import type { StagedRecord, StoredRecord } from '../../contract/records.ts';
import type { Mode } from '../validation/readManifest.ts';
import { contentColumns, inOrder } from './record.ts';

const examplesOfKind = 3;
const longestValue = 120;
/** Of people only the names of columns are shown. */
const filesOfPeople = new Set(['users.csv', 'userProfiles.csv']);
/** A full file that would remove more of a school than this waits for a second person. */
export const removalLimit = 0.05;

/**
 * What a file of a package makes of a school's records: a full one replaces them, a delta changes those it names. The
 * same file once more changes nothing.
 */
export function settleFile(
  spec: FileSpec,
  mode: Mode,
  before: readonly StoredRecord[],
  staged: readonly StagedRecord[],
): { after: StoredRecord[]; difference: FileDifference } {
  const was = new Map(before.map((record) => [record[0], record]));
  const after = new Map(mode === 'delta' ? was : []);
  for (const { record, isDeleted } of staged)
    if (isDeleted) after.delete(record[0]);
    else after.set(record[0], record);
  const counts = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  const examples: Example[] = [];
  const tell = (kind: Example['kind'], old: StoredRecord | undefined, now: StoredRecord | undefined) => {
    counts[kind] += 1;
    if (counts[kind] <= examplesOfKind)
      examples.push({ id: (old ?? now)?.[0] ?? '', kind, changes: changesOf(spec, old, now) });
  };
  for (const [id, now] of after) {
    const old = was.get(id);
    if (!old) tell('added', undefined, now);
    else if (old[1] !== now[1]) tell('changed', old, now);
    else counts.unchanged += 1;
  }
  for (const [id, old] of was) if (!after.has(id)) tell('removed', old, undefined);
  return { after: inOrder(after.values()), difference: { file: spec.name, mode, ...counts, examples } };
}

/** The difference of a school as a whole, and whether it takes so much away that two people have to agree. */
export function differenceOf(
  school: Pick<SchoolDifference, 'unit' | 'name' | 'nodeId'>,
  files: readonly FileDifference[],
  recordsBefore: number,
): SchoolDifference {
  const sum = (kind: 'added' | 'changed' | 'removed' | 'unchanged', among = files) =>
    among.reduce((total, file) => total + file[kind], 0);
  const removedInBulk = sum(
    'removed',
    files.filter(({ mode }) => mode === 'bulk'),
  );
  const removedShare = recordsBefore === 0 ? 0 : Math.min(1, removedInBulk / recordsBefore);
  return {
    ...school,
    added: sum('added'),
    changed: sum('changed'),
    removed: sum('removed'),
    unchanged: sum('unchanged'),
    files: [...files],
    removedShare,
    needsSecond: removedShare > removalLimit,
  };
}

function changesOf(
  spec: FileSpec,
  old: StoredRecord | undefined,
  now: StoredRecord | undefined,
): Example['changes'] {
  const columns = [...contentColumns(spec), ...new Set([...ownNames(old), ...ownNames(now)])];
  return columns.flatMap((column, at) => {
    const [from, to] = [valueAt(old, column, at), valueAt(now, column, at)];
    if (from === to) return [];
    if (filesOfPeople.has(spec.name)) return [{ column }];
    return [{ column, ...(from && { from: shortened(from) }), ...(to && { to: shortened(to) }) }];
  });
}

const ownNames = (record: StoredRecord | undefined) => Object.keys(record?.[3] ?? {});
const valueAt = (record: StoredRecord | undefined, column: string, at: number) =>
  record?.[2][at] ?? record?.[3][column] ?? '';
const shortened = (value: string) =>
  value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
