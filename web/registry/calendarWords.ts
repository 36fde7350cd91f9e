import { useTranslation } from 'react-i18next';
import type { CalendarAct, SchoolCalendarEntry } from '../../functions/shared/calendar/contract.ts';
import { formatDay } from '../shared/format/format.ts';
import { useLanguage } from '../shared/text/language.ts';

/** «Постановление Правительства № 581 от 20.07.2011». */
export function useActName(): (act: CalendarAct) => string {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  return ({ kind, number, signedOn }) =>
    t(`calendar.actKind.${kind}`, { number, day: formatDay(signedOn, language) });
}

/** What an entry of a school calendar says: «Каникулы, осенние: 31.10.2011 – 06.11.2011». */
export function useEntryWords(): (entry: SchoolCalendarEntry) => string {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  return (entry) => {
    const name = t(`calendar.entry.${entry.kind}`);
    if (entry.kind === 'withdrawal') return name;
    if (entry.kind === 'schoolWeek')
      return `${name}: ${t('calendar.daysPerWeek', { days: entry.daysPerWeek })}`;
    const { from, to } = entry.effective;
    const span = t('calendar.span', { from: formatDay(from, language), to: formatDay(to, language) });
    const season = entry.kind === 'vacation' ? `, ${t(`calendar.season.${entry.season}`)}` : '';
    return `${name}${season}: ${span}`;
  };
}
