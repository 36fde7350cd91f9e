import { DateTime } from 'luxon';
import type { Day } from '../../shared/words.ts';

/** Stems of month names, so that «май», «мая», «в мае» are one month. `мая` and `май` share no longer stem. */
const monthStems = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма[йяею]',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];

/** Matches one month name in any case ending. */
export const monthPattern = `(?:${monthStems.join('|')})[а-я]{0,2}`;

/** 1 to 12, or undefined when the word names no month. Expects lower case. */
export function monthOf(word: string): number | undefined {
  const index = monthStems.findIndex((stem) => new RegExp(`^${stem}[а-я]{0,2}$`, 'u').test(word));
  return index === -1 ? undefined : index + 1;
}

/** The ISO day, or undefined when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  return DateTime.utc(year, month, day).toISODate() ?? undefined;
}

export function lastDayOfMonth(year: number, month: number): Day | undefined {
  return DateTime.utc(year, month, 1).endOf('month').toISODate() ?? undefined;
}

/** «13» stays, «11» becomes 2011: two digits of a year are of this century in every order that has them. */
export function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
