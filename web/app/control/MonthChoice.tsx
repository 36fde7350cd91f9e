import { useTranslation } from 'react-i18next';
import { formatMonth } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { Choice } from '../rollout/Choice.tsx';
import { recentMonths } from './months.ts';

/** One of the last months. */
export function MonthChoice({ value, onChange }: { value: string; onChange: (month: string) => void }) {
  const { t } = useTranslation('control');
  const [language, today] = [useLanguage(), useToday()];
  const months = recentMonths(today);
  return (
    <Choice
      label={t('page.month')}
      value={months.includes(value) ? value : (months[0] ?? '')}
      options={months}
      nameOf={(month) => formatMonth(`${month}-01`, language)}
      onChange={onChange}
    />
  );
}
