import type { FileSpec } from '../../contract/contract.ts';
import type { StagedRecord } from '../../contract/records.ts';
import { checkHeader, type FoundColumn } from '../validation/checkHeader.ts';
import { Findings } from '../validation/findings.ts';
import { contentColumns, recordOf } from './record.ts';

/** A record of a package with its place in the file. */
export interface PackageRecord extends StagedRecord {
  row: number;
  cell(column: string): string;
}

/** Turns the rows of a file that the check has found clean into records: the header once, then each row. */
export function recordReader(spec: FileSpec, header: readonly string[]) {
  const toldBefore = new Findings({ errors: [] });
  const columns = checkHeader(header, spec, toldBefore);
  const content = contentColumns(spec);
  return (cells: readonly string[], row: number) => asRecord(columns, content, cells, row);
}

function asRecord(
  columns: readonly FoundColumn[],
  content: readonly string[],
  cells: readonly string[],
  row: number,
): PackageRecord {
  const named = new Map(columns.map(({ at, column }) => [column.name, (cells[at] ?? '').trim()]));
  const cell = (column: string) => named.get(column) ?? '';
  const own = [...named].filter(([name, value]) => name.startsWith('metadata.') && value !== '').sort();
  return {
    record: recordOf(cell('sourcedId'), content.map(cell), Object.fromEntries(own)),
    isDeleted: cell('status') === 'tobedeleted',
    row,
    cell,
  };
}
