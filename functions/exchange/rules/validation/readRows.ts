import type { Findings } from './findings.ts';
import { RowReader, type TakeRow } from './rowReader.ts';

/** Hands the rows of a whole file over one by one, the header as row 1, and keeps none. */
export function readRows(bytes: Uint8Array, file: string, findings: Findings, take: TakeRow): void {
  const reader = new RowReader(file, findings, take);
  reader.push(bytes);
  reader.end();
}
