import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { PullView } from '../../../functions/exchange/contract/pull.ts';
import { useFaultWords } from './faultWords.ts';

/** What went wrong in a pull, sentence by sentence. */
export function usePullFaultWords(): (pull: PullView) => string[] {
  const { t } = useTranslation('exchange');
  const faultWords = useFaultWords();
  return useCallback(
    ({ fault, outcome }) => {
      const bySchool = (outcome?.byFault ?? []).map(({ code, count }) =>
        t('gradebook.pulls.faultOf', { what: t(`gradebook.faultShort.${code}`), count }),
      );
      if (fault) return [faultWords(fault), ...bySchool];
      return outcome && bySchool.length === 0 ? [t('board.noErrors')] : bySchool;
    },
    [t, faultWords],
  );
}
