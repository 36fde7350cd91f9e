/** Advance of letters in em, measured on the common sans-serif faces and rounded up; others are `ordinary`. */
const widths: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[ijl.,:;'|!()\-\u00a0 ‑I]/u, 0.34],
  [/[ftrгт/"°ґї]/u, 0.47],
  [/[mwMWшщжюыфмЖШЩЮЫФМ%@—]/u, 0.88],
  [/\p{Lu}/u, 0.72],
];
const ordinary = 0.6;

/** Estimated width of a line in pixels, without a browser, so that layout is the same everywhere and testable. */
export function textWidth(text: string, fontPx: number): number {
  let em = 0;
  for (const letter of text) em += widths.find(([letters]) => letters.test(letter))?.[1] ?? ordinary;
  return em * fontPx;
}
