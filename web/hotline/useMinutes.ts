import { useTranslation } from 'react-i18next';
import { hoursAndMinutes } from './durations.ts';

/** Working minutes in words: «1 ч 15 мин»; a dash where there are none. */
export function useMinutes() {
  const { t } = useTranslation(['hotline', 'hotlineReports']);
  return (minutes: number | undefined): string => {
    if (minutes === undefined) return t('reports.noTime');
    const parts = hoursAndMinutes(minutes);
    if (parts.hours === 0) return t('sla.minutes', { minutes: parts.minutes });
    return parts.minutes === 0 ? t('sla.wholeHours', { hours: parts.hours }) : t('sla.hours', parts);
  };
}
