import { type MeasureNumber, measureNumberSchema } from '../contract.ts';

const spelledNumber =
  /^№?\s*(\d+(?:\s*[.-]\s*\d+)*(?:\s?[а-яa-z])?|[а-яa-z](?=\s?\))|[ivxі]+(?=\.|$))\s*[.)]*$/iu;

/** Leaves room in a number for «-2» and further copies. */
const spelledNumberSchema = measureNumberSchema.max(12);

/** «1.1», «8.», «№ 5», «3 а)», «II.»: the first cell of a row that begins a measure. */
export function looksLikeNumber(cell: string): boolean {
  return readNumber(cell) !== undefined;
}

/** The number without the marks round it: «8.» is 8, «1. 1.» is 1.1. */
export function readNumber(cell: string): MeasureNumber | undefined {
  const spelled = spelledNumber.exec(cell.trim())?.[1]?.replace(/\s/gu, '');
  if (!spelled) return undefined;
  const number = spelledNumberSchema.safeParse(spelled);
  return number.success ? number.data : undefined;
}

export function isRoman(cell: string): boolean {
  return /^[ivxі]+\.?$/iu.test(cell.trim());
}

/** Keeps numbers apart: the second 8 of an order stands as 8-2, so that nothing is lost. */
export function numberKeeper() {
  const taken = new Set<MeasureNumber>();
  const copies = new Map<MeasureNumber, number>();
  let last: MeasureNumber | undefined;
  return {
    /** What a row without a number is called until somebody says: the row above it, once more. */
    next: (): MeasureNumber => last ?? '1',
    keep(wanted: MeasureNumber): MeasureNumber {
      let copy = copies.get(wanted) ?? 1;
      let number = wanted;
      while (taken.has(number)) {
        copy += 1;
        number = `${wanted}-${copy}`;
      }
      copies.set(wanted, copy);
      taken.add(number);
      last = wanted;
      return number;
    },
  };
}
