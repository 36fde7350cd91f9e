import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../functions/exchange/contract/pull.ts';

/** A fault in words: what was asked, what came instead, what to do. */
export function useFaultWords() {
  const { t } = useTranslation('exchange');
  return useCallback(
    ({ code, asked, detail }: Fault): string =>
      [
        t(`gradebook.fault.${code}`, { asked: t(`gradebook.asked.${asked}`) }),
        detail && t('gradebook.faultDetail', { detail }),
      ]
        .filter(Boolean)
        .join(' '),
    [t],
  );
}

/** The rules by which counts were not accepted, in the words in which anybody is refused by them. */
export function useRuleWords() {
  const { t, i18n } = useTranslation('problems');
  return useCallback(
    (code: string): string => {
      const say = t as unknown as (key: string) => string;
      return i18n.exists(`problems:${code}.title`) ? say(`${code}.title`) : code;
    },
    [t, i18n],
  );
}
