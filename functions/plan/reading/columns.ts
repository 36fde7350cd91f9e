import { type Layout, looseSpaces, pipes, spacesUnder, tabs } from './layout.ts';
import { bare, isBlank, type Line } from './lines.ts';
import { looksLikeNumber } from './numbers.ts';

export type Column = 'number' | 'title' | 'owners' | 'deadline' | 'result' | 'other';

export interface Header {
  columns: Column[];
  /** Headings the reader has no place for; what stands under them is asked about, not lost. */
  unknown: string[];
  layout: Layout;
  /** How many lines of the source the header takes. */
  lineCount: number;
}

/** A heading longer than this is a sentence that happens to hold the word. */
const headingMaxLength = 70;
/** Headings break over this many lines at most. */
const headerMaxLines = 4;

/** In this order: «Срок исполнения» is a deadline, «Наименование показателя» a title. */
const headings: [Exclude<Column, 'other'>, RegExp][] = [
  ['number', /^(№|n|номер)\s*(п\s*[./\\]?\s*п\.?|пункта?|мероприятия)?$|^п\s*[./\\]?\s*п\.?$/u],
  ['deadline', /срок|^дата|^период|^когда/u],
  ['owners', /^ответственн|исполнител|^кто\b/u],
  [
    'title',
    /мероприяти|содержание|^наименование|^что |^действи|^виды? (работ|деятельност)|^работ[аы]|^задач/u,
  ],
  ['result', /результат|итог|показател|отч[её]т|^(выходной )?документ/u],
];

/** Finds a header that begins at this line, alone or broken over a few, in whichever layout it is. */
export function headerAt(lines: Line[], index: number): Header | undefined {
  const first = lines[index];
  if (!first || isBlank(first)) return undefined;
  return (
    headerIn(lines, index, tabs, () => tabs, 2) ??
    headerIn(lines, index, pipes, () => pipes, 2) ??
    headerIn(lines, index, looseSpaces, spacesUnder, 3)
  );
}

function headerIn(
  lines: Line[],
  index: number,
  layout: Layout,
  rowLayout: (header: string) => Layout,
  atLeast: number,
): Header | undefined {
  const first = lines[index]?.text ?? '';
  if (!layout.split(first) && !/^\s*№\s*$/u.test(first)) return undefined;
  let best: Header | undefined;
  let cells: string[] = [];
  for (let lineCount = 1; lineCount <= headerMaxLines; lineCount += 1) {
    const line = lines[index + lineCount - 1];
    if (!line || isBlank(line)) break;
    const more = layout.split(line.text) ?? [line.text];
    if (looksLikeNumber(more[0] ?? '') || (layout.kind === 'spaces' && lineCount > 1)) break;
    cells = lineCount === 1 || layout.kind === 'pipes' ? more : joinLast(cells, more);
    const { columns, unknown } = columnsOf(cells);
    if (knownOf(columns) < atLeast || !isHeader(columns, unknown)) continue;
    if (best && knownOf(columns) <= knownOf(best.columns)) break;
    best = { columns, unknown, layout: rowLayout(first), lineCount };
  }
  return best;
}

function joinLast(cells: string[], more: string[]): string[] {
  return [...cells.slice(0, -1), `${cells.at(-1) ?? ''} ${more[0] ?? ''}`, ...more.slice(1)];
}

function columnsOf(cells: string[]): { columns: Column[]; unknown: string[] } {
  const taken = new Set<Column>();
  const unknown: string[] = [];
  const columns = cells.map((cell): Column => {
    const heading = bare(cell).toLowerCase();
    const column = columnFor(heading);
    if (column && !taken.has(column)) {
      taken.add(column);
      return column;
    }
    if (heading !== '') unknown.push(bare(cell));
    return 'other';
  });
  return { columns, unknown };
}

function columnFor(heading: string): Column | undefined {
  if (heading === '' || heading.length > headingMaxLength) return undefined;
  return headings.find(([, pattern]) => pattern.test(heading))?.[0];
}

/** A table of measures says what is done, and by when or by whom. */
function isHeader(columns: Column[], unknown: string[]): boolean {
  const says = (column: Column) => columns.includes(column);
  return says('title') && (says('deadline') || says('owners')) && knownOf(columns) >= unknown.length;
}

function knownOf(columns: Column[]): number {
  return columns.filter((column) => column !== 'other').length;
}
