/** How the cells of one table are told apart. `split` gives undefined for a line that has no cells. */
export interface Layout {
  kind: 'tabs' | 'pipes' | 'spaces';
  split: (line: string) => string[] | undefined;
}

/** Cells that do not fit the header: the line is of the table, but nobody can say which cell is which. */
export const misfit: string[] = [];

export const tabs: Layout = {
  kind: 'tabs',
  split: (line) => (line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : undefined),
};

export const pipes: Layout = {
  kind: 'pipes',
  split: (line) => {
    if (!line.includes('|')) return undefined;
    const inner = line
      .trim()
      .replace(/^\|/u, '')
      .replace(/(?<!\\)\|$/u, '');
    return inner.split(/(?<!\\)\|/u).map((cell) =>
      cell
        .replaceAll('\\|', '|')
        .replace(/<br ?\/?>/giu, '\n')
        .trim(),
    );
  },
};

const gap = /[ \u00a0]{2,}/gu;

/** Splits at two spaces or more: enough to know a header, whose cells are never empty. */
export const looseSpaces: Layout = {
  kind: 'spaces',
  split: (line) => {
    const cells = line.trim().split(gap);
    return cells.length > 1 ? cells : undefined;
  },
};

/**
 * Rows under a header made of spaces. Three ways to place a cell, from the surest: tabs that became the same number
 * of spaces each, cells that begin under their headings, one cell for every column. Anything else is a `misfit`.
 */
export function spacesUnder(header: string): Layout {
  const columns = header.trim().split(gap).length;
  const unit = commonGap(header);
  const starts = cellStarts(header).map((cell) => cell.start);
  return {
    kind: 'spaces',
    split: (line) => {
      const cells = cellStarts(line);
      const indented = /^[ \u00a0]{2,}/u.test(line);
      if (cells.length === 0 || (cells.length === 1 && !indented)) return undefined;
      const byUnit = unit ? line.split(unit).map((cell) => cell.trim()) : [];
      if (byUnit.length === columns) return byUnit;
      return (
        placedUnder(starts, cells) ?? (cells.length === columns ? cells.map((cell) => cell.text) : misfit)
      );
    },
  };
}

function commonGap(header: string): string | undefined {
  const gaps = new Set(header.trim().match(gap) ?? []);
  return gaps.size === 1 ? [...gaps][0] : undefined;
}

function cellStarts(line: string): { start: number; text: string }[] {
  return [...line.matchAll(/[^ \u00a0]+(?:[ \u00a0][^ \u00a0]+)*/gu)].map((match) => ({
    start: match.index,
    text: match[0],
  }));
}

function placedUnder(starts: number[], cells: { start: number; text: string }[]): string[] | undefined {
  const placed = starts.map(() => '');
  for (const cell of cells) {
    const column = starts.findIndex((start) => Math.abs(start - cell.start) <= 1);
    if (column === -1) return undefined;
    placed[column] = cell.text;
  }
  return placed;
}
