import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Forecast } from '../../../functions/plan/contract.ts';
import { useForecastWords } from './useForecastWords.ts';

/** A forecast in sentences: the day with its band, the deadline, and how far such forecasts were wrong. */
export function ForecastNote({ forecast }: { forecast: Forecast }) {
  const { t } = useTranslation('forecast');
  const words = useForecastWords();
  const { atDeadline, reach } = forecast;
  const isSaid = reach.kind !== 'cannotBeSaid' && reach.kind !== 'reached';
  return (
    <Box>
      <Typography variant="body2">
        <strong>{t(`forecast.lead.${reach.kind}`)}</strong> {words.reach(forecast)}
        {words.band(forecast) && ` (${words.band(forecast)})`}
        {atDeadline && (
          <>
            {'. '}
            {words.deadline(forecast)}
            {': '}
            <strong>{words.verdict(forecast)}</strong>
          </>
        )}
      </Typography>
      {isSaid && (
        <Typography variant="body2" color="text.secondary">
          {words.backTest(forecast)} {t('forecast.method')}
        </Typography>
      )}
    </Box>
  );
}
