import { textWidth } from './textWidth.ts';

const vowels = /[аеёиоуыэюяaeiouy]/iu;
/** Letters that never begin a line in Russian. */
const clinging = /[ьъй]/iu;
/** One sound in Latin letters, which a hyphen does not part. */
const sound = /shch|sh|ch|kh|zh|ts|\p{L}/giu;
/** First parts of compound names: a break after one of them reads best. */
const opening = /(?:^|[ -])(?:ново|верхне|нижне|старо|петро|novo|verkhne|nizhne|staro|petro)-$/iu;
/** The ending of most districts keeps to itself: Рамон-ский, not Рамо-нский. */
const ending = /^(?:ск|sk)/iu;
const tornEnding = /^[^аеёиоуыэюяaeiouy ][ьъ]?(?:ск|sk)/iu;

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

/** Where the whole fits in two lines, the break that reads best; otherwise the longest line that fits, and the rest. */
function breakLine(text: string, fits: Fits): [line: string, rest: string] | undefined {
  const possible = [wordBreaks(text), syllableBreaks(text)].map((breaks) =>
    breaks.filter(({ line }) => fits(line)),
  );
  for (const breaks of possible) {
    const whole = breaks.filter(({ rest }) => fits(rest)).sort((a, b) => ugliness(a) - ugliness(b))[0];
    if (whole) return [whole.line, whole.rest];
  }
  const longest = possible.flat().sort((a, b) => a.rest.length - b.rest.length)[0];
  return longest && [longest.line, longest.rest];
}

/** Even lines are the best; of two as even a syllable that ends in a vowel, then more in the first line. */
function ugliness({ line, rest }: Break): number {
  const isOpenSyllable = vowels.test(line.at(-2) ?? '');
  const uneven = Math.max(line.length, rest.length) - (isOpenSyllable ? 0.5 : 0) - line.length / 100;
  if (opening.test(line)) return uneven - 4;
  return tornEnding.test(rest) ? uneven + 2 : uneven;
}

function wordBreaks(text: string): Break[] {
  return cuts(text).flatMap(([before, after]) =>
    /[ -]$/u.test(before) ? [{ line: before.trimEnd(), rest: after }] : [],
  );
}

function syllableBreaks(text: string): Break[] {
  return cuts(text).flatMap(([before, after]) =>
    opening.test(`${before}-`) || mayHyphenate(before, after) ? [{ line: `${before}-`, rest: after }] : [],
  );
}

function cuts(text: string): [before: string, after: string][] {
  const letters = [...text];
  return letters.slice(1).map((_, i) => [letters.slice(0, i + 1).join(''), letters.slice(i + 1).join('')]);
}

/**
 * Both parts are syllables of two letters or more, and the break is after a vowel, between two consonants or before
 * the ending of a district. Three consonants do not begin a line.
 */
function mayHyphenate(before: string, after: string): boolean {
  const [head, tail] = [/\p{L}+$/u.exec(before)?.[0] ?? '', /^\p{L}+/u.exec(after)?.[0] ?? ''];
  if (head.length < 2 || tail.length < 2 || !vowels.test(head) || !vowels.test(tail)) return false;
  if (soundsOf(head + tail).length < soundsOf(head).length + soundsOf(tail).length) return false;
  const last = head.at(-1) ?? '';
  const [next = '', second = '', third = ''] = soundsOf(tail);
  if (clinging.test(next) || vowels.test(next)) return false;
  if (!vowels.test(second + third)) return false;
  return vowels.test(last) || vowels.test(second) || clinging.test(last) || ending.test(tail);
}

function soundsOf(letters: string): readonly string[] {
  return letters.match(sound) ?? [];
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
