import { useTranslation } from 'react-i18next';
import type { Value } from '../../../functions/monitoring/contract/submission.ts';
import { formatDay, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

/** A value as people read it. */
export function useValueWords() {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  return (value: Value | undefined): string => {
    if (value === undefined || value === '') return t('sheet.empty');
    if (typeof value === 'boolean') return t(value ? 'sheet.yes' : 'sheet.no');
    if (typeof value === 'number') return formatNumber(value, language);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value, language) : value;
  };
}
