import { Typography } from '@mui/material';
import type { Seats } from '../../../functions/seminars/contract/sessions.ts';
import { useSeatsWords } from './seatsWords.ts';

export function SeatsLine({ seats }: { seats: Seats }) {
  return (
    <Typography variant="body2" color="text.secondary">
      {useSeatsWords()(seats)}
    </Typography>
  );
}
