import { inflated, type ZipSource } from '../../shared/zipStream.ts';
import type { ExchangeContract, FileSpec } from '../contract/contract.ts';
import { exchangeContract } from '../rules/contract/contract.ts';
import { type PackageRecord, recordReader } from '../rules/records/packageRecord.ts';
import { Findings } from '../rules/validation/findings.ts';
import type { Mode } from '../rules/validation/readManifest.ts';
import { type RowPlace, RowReader } from '../rules/validation/rowReader.ts';
import { openStored, placedMaxInflatedBytes } from './opening.ts';

/** Where the reading of a file stands between two rows. */
export interface FilePlace {
  place: RowPlace;
  header: readonly string[];
}

/** A part of a file: its next records, and where to go on after them. */
export interface PackagePart {
  records: PackageRecord[];
  after: FilePlace | undefined;
}

export interface OpenedPackage {
  /** Files that are there, in the order of the contract: each after those it refers to. */
  files: { spec: FileSpec; mode: Mode }[];
  parts(spec: FileSpec, from?: FilePlace): AsyncGenerator<PackagePart>;
}

/** The records of a package that the check has found clean, part by part; none is kept. */
export async function readPackage(
  source: ZipSource,
  contract: ExchangeContract = exchangeContract,
): Promise<OpenedPackage> {
  const toldBefore = new Findings(contract);
  const { entries, modes } = await openStored(source, contract, toldBefore);
  return {
    files: contract.files.flatMap((spec) => {
      const mode = modes.get(spec.name);
      return mode ? [{ spec, mode }] : [];
    }),
    async *parts(spec, from) {
      const entry = entries.get(spec.name);
      if (!entry) return;
      let records: PackageRecord[] = [];
      let header = from?.header ?? [];
      let read = recordReader(spec, header);
      const take = (cells: string[], row: number) => {
        if (row > 1) records.push(read(cells, row));
        else [header, read] = [cells, recordReader(spec, cells)];
      };
      const reader = new RowReader(spec.name, toldBefore, take, from?.place);
      for await (const piece of inflated(source, entry, placedMaxInflatedBytes, from?.place.bytes)) {
        reader.push(piece);
        const { place } = reader;
        if (records.length > 0) yield { records, after: place && { place, header } };
        records = [];
      }
      reader.end();
      if (records.length > 0) yield { records, after: undefined };
    },
  };
}

/** All records of a file, where a file is known to be small. */
export async function recordsOf(opened: OpenedPackage, spec: FileSpec): Promise<PackageRecord[]> {
  const all: PackageRecord[] = [];
  for await (const { records } of opened.parts(spec)) for (const record of records) all.push(record);
  return all;
}
