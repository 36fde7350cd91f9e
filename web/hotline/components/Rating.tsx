import { Box, Button, Stack, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { Star } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Followed } from '../../../functions/hotline/contract/following.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useRate } from '../queries.ts';

const scores = [1, 2, 3, 4, 5] as const;

/** One press rates the answer; words may follow. */
export function Rating({ secret, rating }: { secret: string; rating: Followed['rating'] }) {
  const { t } = useTranslation('hotline');
  const [words, setWords] = useState(rating?.words ?? '');
  const rate = useRate(secret);
  const score = rating?.score ?? 0;
  return (
    <Box component="section" aria-labelledby="rating" sx={{ display: 'grid', gap: 1 }}>
      <Typography id="rating" component="h2" variant="subtitle1">
        {t('ticket.rate')}
      </Typography>
      <ToggleButtonGroup
        exclusive
        aria-labelledby="rating"
        value={score}
        onChange={(_event, chosen: number | null) => rate.mutate({ score: chosen ?? score, words })}
      >
        {scores.map((one) => (
          <ToggleButton key={one} value={one} aria-label={t('ticket.rateScore', { score: one })}>
            <Star size={20} fill={one <= score ? 'currentColor' : 'none'} aria-hidden="true" />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {rate.isError && <LoadFailed error={rate.error} />}
      {rating && (
        <>
          <Typography role="status">{t('ticket.rated', { score: rating.score })}</Typography>
          <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1 }}>
            <TextField
              fullWidth
              label={t('ticket.rateWords')}
              value={words}
              onChange={(event) => setWords(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 1000 } }}
            />
            <Button
              onClick={() => rate.mutate({ score: rating.score, words })}
              disabled={words === (rating.words ?? '')}
            >
              {t('ticket.rateSend')}
            </Button>
          </Stack>
        </>
      )}
    </Box>
  );
}
