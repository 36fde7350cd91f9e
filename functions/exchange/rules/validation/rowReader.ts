import { CsvError, parse } from 'csv-parse/sync';
import type { Findings } from './findings.ts';
import { type Encoding, TextReader } from './textReader.ts';

/** Whoever takes the rows: the header is row 1. */
export type TakeRow = (cells: string[], row: number) => void;

/** Where reading stands between two rows, and what has been found out of the file by then. */
export interface RowPlace {
  /** Bytes of the file that are taken. */
  bytes: number;
  row: number;
  delimiter: ',' | ';';
  encoding: Encoding;
}

/** Node keeps a text of more than a megabyte outside of the heap, where looking for a letter takes ten times as long. */
const pieceBytes = 256 * 1024;
/** A row longer than this is a quote that nobody closed. */
const longestRow = 1_000_000;
const aQuote = /"/u;
/** So much of a file that quotes its cells is handed to csv-parse at once. */
const quotedAtOnce = 64_000;

/**
 * Hands the rows of a file over one by one as its bytes come, and keeps none. A line without a quote is parted at its
 * delimiters and nothing more; lines with quotes are csv-parse’s. Both give the same rows as csv-parse alone.
 */
export class RowReader {
  private readonly file: string;
  private readonly findings: Findings;
  private readonly take: TakeRow;
  private readonly text: TextReader;
  private rest = '';
  private fed: number;
  private row: number;
  private delimiter: ',' | ';' | undefined;
  private isOver = false;

  constructor(file: string, findings: Findings, take: TakeRow, from?: RowPlace) {
    this.file = file;
    this.findings = findings;
    this.take = take;
    this.text = new TextReader(file, findings, from?.encoding);
    this.fed = from?.bytes ?? 0;
    this.row = from?.row ?? 0;
    this.delimiter = from?.delimiter;
  }

  /** Undefined before the header has been read, or when the file has ended before its time. */
  get place(): RowPlace | undefined {
    if (!this.delimiter || this.isOver) return undefined;
    const bytes = this.fed - this.text.heldBytes - this.text.bytesOf(this.rest);
    return { bytes, row: this.row, delimiter: this.delimiter, encoding: this.text.encodingFound };
  }

  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && !this.isOver; at += pieceBytes) {
      const piece = bytes.subarray(at, at + pieceBytes);
      this.fed += piece.length;
      this.read(this.text.textOf(piece, false), false);
    }
  }

  end(): void {
    if (!this.isOver) this.read(this.text.textOf(new Uint8Array(), true), true);
    if (this.row === 0 && this.text.isReadable) this.findings.add('fileEmpty', { file: this.file });
  }

  private read(more: string, isLast: boolean): void {
    const text = this.rest === '' ? more : this.rest + more;
    const delimiter = this.delimiterIn(text, isLast);
    const left = delimiter ? this.rowsOf(text, delimiter, isLast) : 0;
    if (!this.text.isReadable) this.isOver = true;
    this.rest = this.isOver ? '' : text.slice(left);
    if (this.rest.length > longestRow)
      this.stop(this.rest.includes('"') ? 'CSV_QUOTE_NOT_CLOSED' : 'CSV_MAX_RECORD_SIZE');
  }

  /** Known from the header, once it is there. */
  private delimiterIn(text: string, isLast: boolean): ',' | ';' | undefined {
    if (this.delimiter || text === '') return this.delimiter;
    const end = text.search(/[^\r\n][\r\n]/u);
    if (end === -1 && !isLast && text.length < longestRow) return undefined;
    const header = end === -1 ? text : text.slice(0, end + 1);
    this.delimiter = header.includes(',') || !header.includes(';') ? ',' : ';';
    if (this.delimiter === ';')
      this.findings.add('semicolons', { file: this.file, row: 1, value: ';', expected: ',' });
    return this.delimiter;
  }

  /** Tells up to where the text is taken. */
  private rowsOf(text: string, delimiter: string, isLast: boolean): number {
    const breaks = text.includes('\n') ? '\n' : '\r';
    let at = 0;
    // By pattern, once: V8 holds an indexOf for free of effects, and looks through the whole text again for every row.
    let quote = text.search(aQuote);
    while (at < text.length && !this.isOver) {
      if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
      const end = text.indexOf(breaks, at);
      const stop = end === -1 ? text.length : end;
      if (quote !== -1 && quote < stop) {
        const after = quotedEnd(text, at, breaks, isLast);
        if (after === -1) return at;
        this.quotedRows(text.slice(at, after), delimiter);
        at = after;
        continue;
      }
      if (end === -1 && !isLast) return at;
      const line = text.slice(at, text[stop - 1] === '\r' ? stop - 1 : stop);
      at = stop + 1;
      if (line !== '') this.give(line.split(delimiter));
    }
    return at;
  }

  private give(cells: string[]): void {
    this.row += 1;
    this.take(cells, this.row);
  }

  private quotedRows(text: string, delimiter: string): void {
    try {
      parse(text, {
        delimiter,
        relax_column_count: true,
        skip_empty_lines: true,
        on_record: (cells: string[]) => {
          this.give(cells);
          return null;
        },
      });
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      this.stop(error.code);
    }
  }

  private stop(why: string): void {
    this.findings.add('csvNotRead', { file: this.file, row: this.row + 1, value: why });
    this.isOver = true;
    this.rest = '';
  }
}

/** After the row that begins here and those behind it that quote as well; -1 when it goes on in what is still to come. */
function quotedEnd(text: string, from: number, breaks: string, isLast: boolean): number {
  for (let whole = -1, at = from; ; at = whole) {
    const end = rowEnd(text, at, breaks);
    if (end === -1) return isLast ? text.length : whole;
    whole = end;
    const next = text.indexOf(breaks, whole);
    const quote = text.indexOf('"', whole);
    if (quote === -1 || next === -1 || next < quote || whole - from > quotedAtOnce) return whole;
  }
}

/** After the line break that no quote holds; -1 when it is not there yet. */
function rowEnd(text: string, from: number, breaks: string): number {
  let isInside = false;
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at);
    const line = isInside ? -1 : text.indexOf(breaks, at);
    if (line !== -1 && (quote === -1 || line < quote)) return line + 1;
    if (quote === -1) return -1;
    isInside = !isInside;
    at = quote + 1;
  }
}
