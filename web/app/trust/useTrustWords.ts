import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrustField, TrustValue } from '../../../functions/exchange/contract/trust.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

/** Fields and their values in the reader’s words. */
export function useTrustWords() {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const fieldName = useCallback((field: TrustField) => t(`trust.field.${field}`), [t]);
  return {
    fieldName,
    valueText: (value: TrustValue) => {
      if (typeof value === 'boolean') return t(value ? 'trust.yes' : 'trust.no');
      return typeof value === 'number' ? formatNumber(value, language) : value;
    },
  };
}
