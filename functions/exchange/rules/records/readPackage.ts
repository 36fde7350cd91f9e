import type { ExchangeContract, FileSpec } from '../../contract/contract.ts';
import type { StagedRecord } from '../../contract/records.ts';
import { exchangeContract } from '../contract/contract.ts';
import { checkHeader, type FoundColumn } from '../validation/checkHeader.ts';
import { Findings } from '../validation/findings.ts';
import { openPackage } from '../validation/openPackage.ts';
import { type Mode, readManifest } from '../validation/readManifest.ts';
import { readRows } from '../validation/readRows.ts';
import { contentColumns, recordOf } from './record.ts';

/** A record of a package with its place in the file. */
export interface PackageRecord extends StagedRecord {
  row: number;
  cell(column: string): string;
}

export interface OpenedPackage {
  /** Files that are there, in the order of the contract: each after those it refers to. */
  files: { spec: FileSpec; mode: Mode }[];
  records(spec: FileSpec): PackageRecord[];
}

/** The records of a package that the check has found clean; one file at a time is kept. */
export function readPackage(bytes: Uint8Array, contract: ExchangeContract = exchangeContract): OpenedPackage {
  const toldBefore = new Findings(contract);
  const opened = openPackage(bytes, contract, toldBefore);
  const modes = readManifest(opened, contract, toldBefore);
  const files = contract.files.flatMap((spec) => {
    const mode = modes.get(spec.name);
    return mode ? [{ spec, mode }] : [];
  });
  return {
    files,
    records(spec) {
      const found: PackageRecord[] = [];
      let columns: FoundColumn[] = [];
      readRows(opened.get(spec.name) ?? new Uint8Array(), spec.name, toldBefore, (cells, row) => {
        if (row === 1) columns = checkHeader(cells, spec, toldBefore);
        else found.push(asRecord(spec, columns, cells, row));
      });
      return found;
    },
  };
}

function asRecord(
  spec: FileSpec,
  columns: FoundColumn[],
  cells: readonly string[],
  row: number,
): PackageRecord {
  const named = new Map(columns.map(({ at, column }) => [column.name, (cells[at] ?? '').trim()]));
  const cell = (column: string) => named.get(column) ?? '';
  const own = [...named].filter(([name, value]) => name.startsWith('metadata.') && value !== '').sort();
  return {
    record: recordOf(cell('sourcedId'), contentColumns(spec).map(cell), Object.fromEntries(own)),
    isDeleted: cell('status') === 'tobedeleted',
    row,
    cell,
  };
}
