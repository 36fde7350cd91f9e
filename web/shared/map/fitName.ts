import { textWidth } from './textWidth.ts';

const vowels = /[аеёиоуыэюяaeiouy]/iu;
/** Letters that never begin a line in Russian. */
const clinging = /[ьъй]/iu;

/**
 * Breaks a name into at most `maxLines` lines of `widthPx`: at spaces and hyphens first, then inside a word with a
 * hyphen. What still does not fit is cut after a consonant and ends in a full stop, as Russian abbreviations do.
 */
export function fitName(name: string, widthPx: number, fontPx: number, maxLines: number): string[] {
  const fits = (text: string) => textWidth(text, fontPx) <= widthPx;
  const lines: string[] = [];
  let rest = name.trim();
  while (rest !== '' && lines.length < maxLines) {
    if (fits(rest)) return [...lines, rest];
    if (lines.length === maxLines - 1) return [...lines, abbreviate(rest, fits)].filter(Boolean);
    const [line, remainder] = breakLine(rest, fits) ?? [abbreviate(rest, fits), ''];
    lines.push(line);
    rest = remainder;
  }
  return lines.filter(Boolean);
}

type Fits = (text: string) => boolean;

interface Break {
  line: string;
  rest: string;
}

/** Where the whole fits in two lines, the most even break; otherwise the longest line that fits, and the rest. */
function breakLine(text: string, fits: Fits): [line: string, rest: string] | undefined {
  const possible = [wordBreaks(text), syllableBreaks(text)].map((breaks) =>
    breaks.filter(({ line }) => fits(line)),
  );
  for (const breaks of possible) {
    const whole = breaks.filter(({ rest }) => fits(rest)).sort((a, b) => longer(a) - longer(b))[0];
    if (whole) return [whole.line, whole.rest];
  }
  const longest = possible.flat().sort((a, b) => a.rest.length - b.rest.length)[0];
  return longest && [longest.line, longest.rest];
}

function longer({ line, rest }: Break): number {
  return Math.max(line.length, rest.length);
}

function wordBreaks(text: string): Break[] {
  return cuts(text).flatMap(([before, after]) =>
    /[ -]$/u.test(before) ? [{ line: before.trimEnd(), rest: after }] : [],
  );
}

function syllableBreaks(text: string): Break[] {
  return cuts(text).flatMap(([before, after]) =>
    mayHyphenate(before, after) ? [{ line: `${before}-`, rest: after }] : [],
  );
}

function cuts(text: string): [before: string, after: string][] {
  const letters = [...text];
  return letters.slice(1).map((_, i) => [letters.slice(0, i + 1).join(''), letters.slice(i + 1).join('')]);
}

/** Both parts are syllables of two letters or more, and the break is after a vowel or between two consonants. */
function mayHyphenate(before: string, after: string): boolean {
  const [head, tail] = [/\p{L}+$/u.exec(before)?.[0] ?? '', /^\p{L}+/u.exec(after)?.[0] ?? ''];
  if (head.length < 2 || tail.length < 2 || !vowels.test(head) || !vowels.test(tail)) return false;
  const [last, next, second] = [head.at(-1) ?? '', tail[0] ?? '', tail[1] ?? ''];
  if (clinging.test(next) || vowels.test(next)) return false;
  return vowels.test(last) || vowels.test(second) || clinging.test(last);
}

function abbreviate(text: string, fits: Fits): string {
  const letters = [...text];
  for (let length = letters.length; length > 0; length -= 1) {
    const head = letters.slice(0, length).join('').trimEnd();
    const last = head.at(-1) ?? '';
    const tidy = length <= 3 || (/\p{L}/u.test(last) && !vowels.test(last) && !clinging.test(last));
    if (tidy && fits(`${head}.`)) return `${head}.`;
  }
  return '';
}
