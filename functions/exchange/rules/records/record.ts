import { fingerprint } from '../../../shared/ids.ts';
import type { FileSpec } from '../../contract/contract.ts';
import type { FileState, StoredRecord } from '../../contract/records.ts';
import { exchangeContract } from '../contract/contract.ts';

/** `sourcedId`, `status` and `dateLastModified`: what names a record and how it came, not what it says. */
const headColumns = 3;

/** Columns that make up a record's content, in the order of the contract. */
export function contentColumns(spec: FileSpec): string[] {
  return spec.columns.slice(headColumns).map(({ name }) => name);
}

/** A record with the mark of its content; a full file and a delta that say the same have the same mark. */
export function recordOf(id: string, cells: string[], own: Record<string, string>): StoredRecord {
  return [id, fingerprint([cells, own]), cells, own];
}

/** The records of a file in their order, counted and marked. */
export function fileStateOf(file: string, records: readonly StoredRecord[]): FileState {
  return { file, count: records.length, hash: fingerprint(records.map(([id, hash]) => `${id}\n${hash}`)) };
}

/** Which columns the cells of a file are of, said only where they are not the prototype’s. */
export function columnsSaid(spec: FileSpec): Pick<FileState, 'columns'> {
  const columns = contentColumns(spec);
  return columns.join() === prototypeColumns(spec.name).join() ? {} : { columns };
}

/** Records as another edition of the contract has them: cells by their names, empty where a column is new. */
export function inColumnsOf(
  spec: FileSpec,
  { columns }: Pick<FileState, 'columns'>,
  records: readonly StoredRecord[],
): readonly StoredRecord[] {
  const from = columns ?? prototypeColumns(spec.name);
  const to = contentColumns(spec);
  if (from.join() === to.join()) return records;
  const places = to.map((name) => from.indexOf(name));
  return records.map(([id, , cells, own]) =>
    recordOf(
      id,
      places.map((at) => cells[at] ?? ''),
      own,
    ),
  );
}

function prototypeColumns(file: string): string[] {
  const spec = exchangeContract.files.find(({ name }) => name === file);
  return spec ? contentColumns(spec) : [];
}

export function inOrder(records: Iterable<StoredRecord>): StoredRecord[] {
  return [...records].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

/** What is removed to nothing stands no more. */
export function standing(files: readonly FileState[]): FileState[] {
  return files.filter(({ count }) => count > 0).sort((one, other) => (one.file < other.file ? -1 : 1));
}

export function recordsIn(files: readonly FileState[]): number {
  return files.reduce((sum, { count }) => sum + count, 0);
}
