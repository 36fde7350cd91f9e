import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../functions/reporting/contract/reminders.ts';

/** What came of a reminder, in words. */
export function useOutcomeWords(): (outcome: Outcome) => string {
  const { t } = useTranslation('control');
  return useCallback(
    (outcome) => {
      if (outcome.kind === 'satisfied')
        return outcome.days === 0 ? t('desk.doneSameDay') : t('desk.doneAfter', { count: outcome.days });
      return outcome.days === 0 ? t('desk.notYetToday') : t('desk.notYet', { count: outcome.days });
    },
    [t],
  );
}

export function OutcomeWords({ outcome }: { outcome: Outcome }) {
  return useOutcomeWords()(outcome);
}
