import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Seats } from '../../../functions/seminars/contract/sessions.ts';

/** How many seats are taken, and who waits. */
export function SeatsLine({ seats }: { seats: Seats }) {
  const { t } = useTranslation('seminars');
  const { booked, offered, waiting, requested } = seats;
  return (
    <Typography variant="body2" color="text.secondary">
      {[
        t('seats', { booked, capacity: seats.capacity }),
        offered > 0 && t('seatsOffered', { count: offered }),
        waiting > 0 && t('seatsWaiting', { count: waiting }),
        requested > 0 && t('seatsRequested', { count: requested }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </Typography>
  );
}
