export type Language = 'ru' | 'en';

export const locales: Record<Language, string> = { ru: 'ru-RU', en: 'en-GB' };

interface Formats {
  day: Intl.DateTimeFormat;
  shortDay: Intl.DateTimeFormat;
  month: Intl.DateTimeFormat;
  shortMonth: Intl.DateTimeFormat;
  instant: Intl.DateTimeFormat;
  number: Intl.NumberFormat;
  share: Intl.NumberFormat;
  collator: Intl.Collator;
}

const made = new Map<Language, Formats>();

function formatsOf(language: Language): Formats {
  const known = made.get(language);
  if (known) return known;
  const locale = locales[language];
  const day = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const formats: Formats = {
    day: day({ day: '2-digit', month: '2-digit', year: 'numeric' }),
    shortDay: day({ day: 'numeric', month: 'short' }),
    month: day({ month: 'long', year: 'numeric' }),
    shortMonth: day({ month: 'short' }),
    instant: new Intl.DateTimeFormat(locale, {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Moscow',
    }),
    number: new Intl.NumberFormat(locale),
    share: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
    collator: new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }),
  };
  made.set(language, formats);
  return formats;
}

/** `2011-09-20` as 20.09.2011. */
export const formatDay = (day: string, language: Language) =>
  formatsOf(language).day.format(new Date(`${day}T00:00:00Z`));
/** `2011-09-20` as 20 сент. */
export const formatShortDay = (day: string, language: Language) =>
  formatsOf(language).shortDay.format(new Date(`${day}T00:00:00Z`));
/** From `2011-09-12` to `2011-09-18` as 12–18 сент.: the month is said twice only where it changes. */
export const formatShortDays = (from: string, to: string, language: Language) =>
  formatsOf(language)
    .shortDay.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`))
    .replaceAll('\u2009', ' ');
/** `2011-09-20` as сентябрь 2011 г. */
export const formatMonth = (day: string, language: Language) =>
  formatsOf(language).month.format(new Date(`${day}T00:00:00Z`));
/** `2011-09-20` as сент. */
export const formatShortMonth = (day: string, language: Language) =>
  formatsOf(language).shortMonth.format(new Date(`${day}T00:00:00Z`));
/** An instant by the wall clocks of Moscow. */
export const formatInstant = (instant: string, language: Language) =>
  formatsOf(language).instant.format(new Date(instant));
export const formatNumber = (value: number, language: Language) => formatsOf(language).number.format(value);
/** 0.974 as 97,4 %. Never rounds an unfinished share up to 100 %. */
export function formatShare(share: number, language: Language): string {
  const shown = share < 1 ? Math.min(share, 0.999) : share;
  return formatsOf(language).share.format(shown);
}
/** Order of names as dictionaries of the language have it, ё beside е. */
export const compareNames = (a: string, b: string, language: Language) =>
  formatsOf(language).collator.compare(a, b);
