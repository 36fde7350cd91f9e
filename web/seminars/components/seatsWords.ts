import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seats } from '../../../functions/seminars/contract/sessions.ts';

/** How many seats are taken, and who waits. */
export function useSeatsWords(): (seats: Seats) => string {
  const { t } = useTranslation('seminars');
  return useCallback(
    ({ booked, capacity, offered, waiting, requested }) =>
      [
        t('seats', { booked, capacity }),
        offered > 0 && t('seatsOffered', { count: offered }),
        waiting > 0 && t('seatsWaiting', { count: waiting }),
        requested > 0 && t('seatsRequested', { count: requested }),
      ]
        .filter(Boolean)
        .join(' · '),
    [t],
  );
}
