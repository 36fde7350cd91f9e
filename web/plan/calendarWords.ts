import { civilOf, daysInMonth, writeDay } from '../../functions/shared/calendar/day.ts';
import type { Day } from '../../functions/shared/words.ts';
import type { Language } from '../shared/format/format.ts';

const locales: Record<Language, string> = { ru: 'ru-RU', en: 'en-GB' };
const monthOfYear = new Map<string, Intl.DateTimeFormat>();

/** «сентябрь» or «сент.», as the language says a month alone. */
export function monthName(day: Day, language: Language, length: 'long' | 'short' = 'long'): string {
  const key = `${language}-${length}`;
  const known = monthOfYear.get(key);
  const format = known ?? new Intl.DateTimeFormat(locales[language], { month: length, timeZone: 'UTC' });
  if (!known) monthOfYear.set(key, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The span covers whole months of one year: then people name the months, not their days. */
export function isOfWholeMonths({ from, to }: { from: Day; to: Day }): boolean {
  const first = civilOf(from);
  const last = civilOf(to);
  return (
    first.year === last.year &&
    first.dayOfMonth === 1 &&
    last.dayOfMonth === daysInMonth(last.year, last.month)
  );
}

/** A day written `20.09.2011` or `2011-09-20`; undefined while it is neither or does not exist. */
export function readDay(text: string): Day | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text.trim()) ?? [];
  const iso = year === undefined ? text.trim() : writeDay(Number(year), Number(month), Number(day));
  try {
    civilOf(iso);
    return iso;
  } catch {
    return undefined;
  }
}
