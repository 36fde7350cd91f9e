import type { SourceSpan } from '../contract.ts';
import type { Line } from './lines.ts';

/** What one or several lines of a table turned out to be. Every line of a table that is not blank is in one of them. */
export type TableItem =
  /** The header, its repetition on a new page, a row of column numbers, a ruled line. */
  | { kind: 'header'; span: SourceSpan }
  /** `sure` is false when the line could also have been something else. */
  | { kind: 'section'; span: SourceSpan; title: string; sure: boolean }
  | RowItem
  | { kind: 'unread'; span: SourceSpan };

export interface RowItem {
  kind: 'row';
  span: SourceSpan;
  /** The pieces of each cell, in the order of the header's columns: one more wherever the cell was broken. */
  cells: string[][];
  /** Cells beyond the last column. */
  extra: string[];
  /** False when a line was joined to this row though it could have been something else. */
  sure: boolean;
}

/** The items of one table as its lines are read, the last row of them still open to lines that go on with it. */
export class TableItems {
  readonly items: TableItem[] = [];
  readonly #lines: Line[];
  readonly #width: number;
  #openRow: RowItem | undefined;

  constructor(lines: Line[], width: number) {
    this.#lines = lines;
    this.#width = width;
  }

  get openRow(): RowItem | undefined {
    return this.#openRow;
  }

  /** The row whose last cells are still to come: it was broken inside a cell. */
  get openEndedRow(): RowItem | undefined {
    return this.#openRow && this.#openRow.cells.length < this.#width ? this.#openRow : undefined;
  }

  get afterHeader(): boolean {
    return this.items.at(-1)?.kind === 'header';
  }

  addHeader(from: number, to = from) {
    this.items.push({ kind: 'header', span: this.#span(from, to) });
  }

  addUnread(index: number) {
    this.items.push({ kind: 'unread', span: this.#span(index) });
  }

  addSection(index: number, title: string, sure: boolean) {
    this.items.push({ kind: 'section', span: this.#span(index), title, sure });
    this.#openRow = undefined;
  }

  startRow(index: number, cells: string[]) {
    this.#openRow = {
      kind: 'row',
      span: this.#span(index),
      cells: cells.slice(0, this.#width).map(pieces),
      extra: cells.slice(this.#width).filter(Boolean),
      sure: true,
    };
    this.items.push(this.#openRow);
  }

  /** Adds cells to the open row: the first of them to its cell at `place`, the others after it. */
  extendRow(index: number, cells: string[], place: number, sure: boolean) {
    const row = this.#openRow;
    if (!row) return;
    for (const [offset, cell] of cells.entries()) {
      const at = place + offset;
      while (row.cells.length <= Math.min(at, this.#width - 1)) row.cells.push([]);
      (row.cells[at] ?? row.extra).push(...pieces(cell));
    }
    row.span = { start: row.span.start, end: this.#lines[index]?.end ?? row.span.end };
    row.sure &&= sure;
  }

  #span(from: number, to = from): SourceSpan {
    return { start: this.#lines[from]?.start ?? 0, end: this.#lines[to]?.end ?? 0 };
  }
}

function pieces(cell: string): string[] {
  return cell
    .split(/[\n\v\u2028]/u)
    .map((piece) => piece.trim())
    .filter(Boolean);
}
