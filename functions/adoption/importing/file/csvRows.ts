import { CsvError, parse } from 'csv-parse/sync';
import type { RowError } from '../../contract/imports.ts';
import { decode } from './encoding.ts';

/** Rows of a part of a file. `end` is the byte after them: reading goes on from there. */
export interface RowsRead {
  rows: string[][];
  end: number;
  /** The part could not be understood; nothing after it is read. `row` counts from the first row of the part. */
  broken?: RowError;
}

interface CsvFormat {
  encoding: 'UTF-8' | 'Windows-1251';
  delimiter: string;
}

const blockBytes = 512 * 1024;
/** A quote that is not closed within so many bytes is a mistake, not a cell. */
const longestCellBytes = 4 * 1024 * 1024;
const [quote, lineEnd] = [0x22, 0x0a];

/** Reads CSV from any byte that a row begins at, one block of whole rows after another. */
export async function* csvRows(
  pieces: AsyncIterable<Uint8Array>,
  format: CsvFormat,
  from: number,
): AsyncGenerator<RowsRead> {
  let end = from;
  for await (const block of wholeRows(pieces)) {
    end += block.length;
    const read = rowsOf(block, format, end);
    yield read;
    if (read.broken) return;
  }
}

function rowsOf(block: Uint8Array, { encoding, delimiter }: CsvFormat, end: number): RowsRead {
  const text = decode(block, encoding);
  if (text === undefined) return { rows: [], end, broken: broken(1, 'encodingNotRead', { got: '?' }) };
  try {
    const rows: string[][] = parse(text, { delimiter, bom: true, relax_column_count: true, trim: true });
    return { rows, end };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.lines === 'number' ? error.lines : 1;
    return { rows: [], end, broken: broken(row, 'csvNotRead', { reason: error.code }) };
  }
}

function broken(row: number, code: string, params: Record<string, string>): RowError {
  return { row, column: '', value: '', code, params };
}

/** Blocks that end where a row ends: a line break inside quotes parts nothing. */
async function* wholeRows(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let kept: Uint8Array = new Uint8Array();
  for await (const piece of pieces) {
    kept = kept.length === 0 ? piece : Buffer.concat([kept, piece]);
    if (kept.length < blockBytes) continue;
    const cut = lastRowEnd(kept);
    if (cut === 0 && kept.length < longestCellBytes) continue;
    const length = cut || kept.length;
    yield kept.subarray(0, length);
    kept = kept.subarray(length);
  }
  if (kept.length > 0) yield kept;
}

function lastRowEnd(bytes: Uint8Array): number {
  let isQuoted = false;
  let end = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === quote) isQuoted = !isQuoted;
    else if (bytes[at] === lineEnd && !isQuoted) end = at + 1;
  }
  return end;
}
