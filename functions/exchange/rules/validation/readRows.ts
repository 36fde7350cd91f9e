import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import type { Findings } from './findings.ts';

/** Hands the rows of a file over one by one, the header as row 1, and keeps none. */
export function readRows(
  bytes: Uint8Array,
  file: string,
  findings: Findings,
  take: (cells: string[], row: number) => void,
): void {
  const text = textOf(bytes, file, findings);
  if (text === undefined) return;
  const delimiter = delimiterOf(text, file, findings);
  let row = 0;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[]) => {
        row += 1;
        take(cells, row);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    findings.add('csvNotRead', { file, row: row + 1, value: error.code });
  }
  if (row === 0) findings.add('fileEmpty', { file });
}

function textOf(bytes: Uint8Array, file: string, findings: Findings): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    findings.add('byteOrderMark', { file });
    return textOf(bytes.subarray(3), file, findings);
  }
  if (bytes.includes(0) || startsWide(bytes)) {
    findings.add('encodingNotRead', { file, expected: 'UTF-8' });
    return undefined;
  }
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  // Told, and read on, so that the other errors are told in the same pass.
  findings.add('encodingNotUtf8', { file, value: 'Windows-1251', expected: 'UTF-8' });
  return new TextDecoder('windows-1251').decode(bytes);
}

function startsWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function delimiterOf(text: string, file: string, findings: Findings): ',' | ';' {
  const header = text.slice(0, text.indexOf('\n') + 1 || undefined);
  if (header.includes(',') || !header.includes(';')) return ',';
  findings.add('semicolons', { file, row: 1, value: ';', expected: ',' });
  return ';';
}
