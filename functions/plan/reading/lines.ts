/** One line of the source with its zero-based offsets; `end` is exclusive and leaves the line break out. */
export interface Line {
  start: number;
  end: number;
  text: string;
}

/**
 * A line break inside a cell (U+2028): what `docxToText` writes for it, and Word's own U+000B when text is pasted.
 * A plain `\n` is always the end of a line of the source.
 */
export const cellBreak = '\u2028';

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\f]/gu;
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    lines.push(lineAt(text, start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(lineAt(text, start, text.length));
  return lines;
}

function lineAt(text: string, start: number, end: number): Line {
  return { start, end, text: text.slice(start, end) };
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

/** What a line says without the marks that a converter put round it: bold, heading signs, kinds of space. */
export function bare(text: string): string {
  return text
    .replaceAll('**', '')
    .replace(/^\s*#+\s/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
