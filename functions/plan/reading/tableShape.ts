import { type Header, headerAt } from './columns.ts';
import { readsAsDeadline } from './deadline.ts';
import { isBlank, type Line } from './lines.ts';
import { isRoman, looksLikeNumber, readNumber } from './numbers.ts';

/** How far ahead the next row is looked for before a line of prose is taken for the end of the table. */
const lookAheadLines = 40;

/** The heading of another appendix or plan; in Markdown, anything in bold on a line of its own. */
const endOfTable = /^(?:\*\*[^|\t]*$|#+\s|\s*приложение(?:\s|$))/iu;

/** What a header says of the lines under it. */
export class TableShape {
  readonly header: Header;
  readonly width: number;
  readonly title: number;
  /** The column that begins a row: the number's, or the title's in a table without numbers. */
  readonly key: number;
  readonly numbered: boolean;
  readonly #deadline: number;
  readonly #lines: Line[];

  constructor(lines: Line[], header: Header) {
    const { columns } = header;
    this.#lines = lines;
    this.header = header;
    this.width = columns.length;
    this.title = columns.indexOf('title');
    this.numbered = columns.includes('number');
    this.key = this.numbered ? columns.indexOf('number') : this.title;
    this.#deadline = columns.indexOf('deadline');
  }

  split(text: string): string[] | undefined {
    return this.header.layout.split(text);
  }

  startsRow(cells: string[]): boolean {
    return this.numbered && looksLikeNumber(cells[this.key] ?? '');
  }

  saysWhen(cells: (string | undefined)[]): boolean {
    return readsAsDeadline(cells[this.#deadline] ?? '');
  }

  /** «1 2 3 4 5» under the headings. */
  isColumnNumbers(cells: string[]): boolean {
    const counts = cells.every((cell, place) => cell === String(place + 1));
    return counts && this.width > 2 && cells.length === this.width;
  }

  /** «1.» and «Подготовка», all else empty: a section when the next row is 1.1, otherwise a bare measure. */
  isNumberedSection(index: number, cells: string[], filled: number[]): boolean {
    if (filled.length !== 2 || !filled.includes(this.title)) return false;
    const number = cells[this.key] ?? '';
    return isRoman(number) || this.#nextNumber(index).startsWith(`${readNumber(number)}.`);
  }

  endsAt(text: string): boolean {
    return endOfTable.test(text);
  }

  repeatsIn(other: Header): boolean {
    const { columns, layout } = this.header;
    return other.columns.join() === columns.join() && other.layout.kind === layout.kind;
  }

  /** Whether a row of this table, or its header again, stands further on. */
  rowFollows(index: number): boolean {
    for (const { at, text } of this.#ahead(index)) {
      const other = headerAt(this.#lines, at);
      if (other) return this.repeatsIn(other);
      const cells = this.split(text);
      if (cells && (this.startsRow(cells) || cells.length === this.width || cells[0] === '')) return true;
    }
    return false;
  }

  /** Whether the next line with cells has those that are missing here, not a row of its own. */
  cellsGoOn(index: number): boolean {
    for (const { at, text } of this.#ahead(index)) {
      const cells = this.split(text);
      if (cells) return !this.startsRow(cells) && cells.length < this.width && !headerAt(this.#lines, at);
    }
    return false;
  }

  #nextNumber(index: number): string {
    for (const { text } of this.#ahead(index)) {
      const cells = this.split(text);
      if (cells && this.startsRow(cells)) return readNumber(cells[this.key] ?? '') ?? '';
    }
    return '';
  }

  /** The lines with words after this one, up to the end of the table or as far as is looked. */
  *#ahead(index: number): Generator<{ at: number; text: string }> {
    for (let at = index + 1; at <= index + lookAheadLines; at += 1) {
      const line = this.#lines[at];
      if (!line || this.endsAt(line.text)) return;
      if (!isBlank(line)) yield { at, text: line.text };
    }
  }
}
