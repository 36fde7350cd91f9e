import { type Language, locales } from './format.ts';

/** From one instant to another by the clocks of Moscow; a day that both have is said once. */
export const formatSpan = (from: string, to: string, language: Language) =>
  new Intl.DateTimeFormat(locales[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Moscow',
  }).formatRange(new Date(from), new Date(to));

/** Two days of a span with their year: 26 сент. – 2 окт. 2011 г. */
export const formatDays = (from: string, to: string, language: Language) =>
  new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
