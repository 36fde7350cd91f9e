/** Advance of letters in em, measured on the common sans-serif faces and rounded up; others are `ordinary`. */
const widths: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[ijl.,:;'|!()\-\u00a0 ‑I]/u, 0.34],
  [/[ftrгт/"°ґї]/u, 0.47],
  [/[mwMWшщжюыфмЖШЩЮЫФМ%@—]/u, 0.88],
  [/\p{Lu}/u, 0.72],
];
const ordinary = 0.6;

/** Letters met before: a map of thousands of names asks for the same few dozen. */
const known = new Map<string, number>();

/** Estimated width of a line in pixels, without a browser, so that layout is the same everywhere and testable. */
export function textWidth(text: string, fontPx: number): number {
  let em = 0;
  for (const letter of text) em += known.get(letter) ?? learn(letter);
  return em * fontPx;
}

function learn(letter: string): number {
  const em = widths.find(([letters]) => letters.test(letter))?.[1] ?? ordinary;
  known.set(letter, em);
  return em;
}

/** The longest beginning that fits, with an ellipsis where something was cut off. */
export function cutToWidth(text: string, widthPx: number, fontPx: number): string {
  if (textWidth(text, fontPx) <= widthPx) return text;
  const room = widthPx - textWidth('…', fontPx);
  let [cut, used] = ['', 0];
  for (const letter of text) {
    used += textWidth(letter, fontPx);
    if (used > room) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
}

/** Lines of at most this width, broken at spaces; a word wider than a line is cut. */
export function wrapText(text: string, widthPx: number, fontPx: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, fontPx) <= widthPx) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((one) => cutToWidth(one, widthPx, fontPx));
}
