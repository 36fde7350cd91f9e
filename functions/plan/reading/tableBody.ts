import { type Header, headerAt } from './columns.ts';
import { misfit } from './layout.ts';
import { bare, isBlank, type Line } from './lines.ts';
import { type TableItem, TableItems } from './tableItems.ts';
import { TableShape } from './tableShape.ts';

const sectionMaxLength = 200;

const listItem = /^(?:[а-яёa-z]|\d{1,2})\)|^[-–—•]/iu;
const runsOn = /^[\p{Ll}(«"]/u;
const unfinished = /[,;:(–-]$|(?:^|\s)(?:и|в|на|по|с|о|об|для|или)$/iu;
const numbering = /^(?:раздел\s+)?(?:\d+(?:\.\d+)*\.?|[IVXІ]+\.?)\s+(?=\S)/iu;
const ownerWord =
  /^(?:департамент|министерств|управлени|комитет|отдел|администраци|институт|центр|руководител|специалист|администратор|директор|методист|РЦОИ|МОУО|ОУ)/iu;
/** A row of dashes under a header in Markdown. */
const ruledCell = /^:?-{2,}:?$/u;

/** Reads the lines under a header up to where the table ends. */
export function readTableBody(
  lines: Line[],
  firstLine: number,
  header: Header,
): { items: TableItem[]; endLine: number } {
  const body = new TableBody(lines, header);
  const endLine = body.read(firstLine);
  return { items: body.items, endLine };
}

/** Decides for each line what it is. The `take…` methods answer false when the table has ended before the line. */
class TableBody {
  readonly #lines: Line[];
  readonly #shape: TableShape;
  readonly #table: TableItems;
  /** Whether blank lines, as at a page's end, stand before the line being read. */
  #afterGap = false;

  constructor(lines: Line[], header: Header) {
    this.#lines = lines;
    this.#shape = new TableShape(lines, header);
    this.#table = new TableItems(lines, this.#shape.width);
  }

  get items(): TableItem[] {
    return this.#table.items;
  }

  /** Gives the index of the line after the table's last. */
  read(firstLine: number): number {
    let endLine = firstLine + this.#shape.header.lineCount;
    this.#table.addHeader(firstLine, endLine - 1);
    for (let index = endLine; index < this.#lines.length; index += 1) {
      const line = this.#lines[index];
      if (!line || isBlank(line)) {
        this.#afterGap = true;
        continue;
      }
      const taken = this.#take(index, line.text);
      if (taken === 0) break;
      index += taken - 1;
      endLine = index + 1;
      this.#afterGap = false;
    }
    return endLine;
  }

  /** How many lines were taken; none when the table has ended. */
  #take(index: number, text: string): number {
    if (this.#shape.endsAt(text)) return 0;
    const header = headerAt(this.#lines, index);
    if (header) {
      if (!this.#shape.repeatsIn(header)) return 0;
      this.#table.addHeader(index, index + header.lineCount - 1);
      return header.lineCount;
    }
    const cells = this.#shape.split(text);
    return (cells ? this.#takeCells(index, cells) : this.#takeBare(index, bare(text))) ? 1 : 0;
  }

  #takeCells(index: number, cells: string[]): boolean {
    const filled = cells.flatMap((cell, place) => (cell === '' ? [] : [place]));
    if (cells === misfit) return this.#takeUnread(index);
    if (filled.every((place) => ruledCell.test(cells[place] ?? ''))) this.#table.addHeader(index);
    else if (this.#table.afterHeader && this.#shape.isColumnNumbers(cells)) this.#table.addHeader(index);
    else if (this.#shape.startsRow(cells)) this.#takeNumbered(index, cells, filled);
    else if (cells[this.#shape.key]) return this.#takeUnnumbered(index, cells, filled);
    else this.#takeKeyless(index, cells, filled);
    return true;
  }

  #takeNumbered(index: number, cells: string[], filled: number[]) {
    if (this.#shape.isNumberedSection(index, cells, filled)) {
      this.#addSection(index, cells[this.#shape.title] ?? '', true);
    } else {
      this.#table.startRow(index, cells);
    }
  }

  /** The first cell is empty: the row above goes on, unless this one has a deadline of its own. */
  #takeKeyless(index: number, cells: string[], filled: number[]) {
    const { title, width } = this.#shape;
    const row = this.#table.openRow;
    const openEnded = this.#table.openEndedRow;
    const titleOnly = filled.length === 1 && filled[0] === title;
    const heading = cells[title] ?? '';
    if (!row) {
      if (titleOnly) this.#addSection(index, heading, true);
      else this.#table.startRow(index, cells);
    } else if (openEnded && openEnded.cells.length - 1 + cells.length === width) {
      this.#table.extendRow(index, cells, openEnded.cells.length - 1, cells.length > 2);
    } else if (
      titleOnly &&
      /^\p{Lu}.*\s/u.test(heading) &&
      !unfinished.test(row.cells[title]?.at(-1) ?? '')
    ) {
      this.#addSection(index, heading, false);
    } else if (
      this.#shape.saysWhen(cells) &&
      this.#shape.saysWhen(row.cells.map((cell) => cell.slice(0, 4).join(' ')))
    ) {
      this.#table.startRow(index, cells);
    } else {
      this.#table.extendRow(index, cells, 0, true);
    }
  }

  /** The first cell is filled, but with no number. */
  #takeUnnumbered(index: number, cells: string[], filled: number[]): boolean {
    const { width, numbered } = this.#shape;
    const first = cells[0] ?? '';
    const isAlone = filled.length === 1;
    const openEnded = this.#table.openEndedRow;
    const fits = openEnded && openEnded.cells.length - 1 + cells.length <= width;
    if (fits && !(isAlone && numbering.test(first))) {
      this.#table.extendRow(index, cells, openEnded.cells.length - 1, true);
    } else if (isAlone) {
      this.#addSection(index, first, numbered);
    } else if (!numbered || cells.length >= width) {
      this.#table.startRow(index, cells);
    } else {
      return this.#takeUnread(index);
    }
    return true;
  }

  /** A line without cells: a cell that goes on, a section whose empty cells were lost, or the end. */
  #takeBare(index: number, text: string): boolean {
    const { columns } = this.#shape.header;
    const row = this.#table.openRow;
    const last = row ? row.cells.length - 1 : 0;
    const goesOn =
      row && (runsOn.test(text) || listItem.test(text) || unfinished.test(row.cells.at(-1)?.at(-1) ?? ''));
    if (this.#table.openEndedRow && this.#shape.cellsGoOn(index)) {
      this.#table.extendRow(index, [text], last, true);
    } else if (goesOn && (!this.#afterGap || this.#shape.rowFollows(index))) {
      this.#table.extendRow(index, [text], last, !this.#afterGap);
    } else if (!this.#shape.rowFollows(index)) {
      return false;
    } else if (row && !this.#afterGap && columns[last] === 'owners' && ownerWord.test(text)) {
      this.#table.extendRow(index, [text], last, false);
    } else if (text.length <= sectionMaxLength && /^\p{Lu}/u.test(text.replace(numbering, ''))) {
      this.#addSection(index, text, !row || numbering.test(text) || text.includes(' '));
    } else {
      this.#table.addUnread(index);
    }
    return true;
  }

  #takeUnread(index: number): boolean {
    if (this.#afterGap && !this.#shape.rowFollows(index)) return false;
    this.#table.addUnread(index);
    return true;
  }

  #addSection(index: number, text: string, sure: boolean) {
    this.#table.addSection(index, bare(text).replace(numbering, ''), sure);
  }
}
