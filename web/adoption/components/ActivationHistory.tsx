import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { StepFact } from '../../../functions/adoption/contract/activation.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

/** Every record of the steps as it came in, the newest first; nothing is ever edited. */
export function ActivationHistory({ facts }: { facts: readonly StepFact[] }) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  if (facts.length === 0) return null;
  return (
    <Box component="details" sx={{ mt: 1.5, '& summary': { cursor: 'pointer', fontSize: '0.875rem' } }}>
      <summary>{t('activation.history')}</summary>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {[...facts].reverse().map(({ number, step, effectiveAt, recordedAt, source, reason }) => (
          <Typography key={number} component="li" variant="body2">
            {t('activation.historyRow', {
              recorded: formatInstant(recordedAt, language),
              step: t(`activation.step.${step}`),
              day: formatDay(effectiveAt, language),
              source: t(`source.${source}`),
            })}
            {reason && ` · ${t('activation.historyReason', { reason })}`}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
