import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { EvidenceStatus } from '../../../functions/shared/evidence.ts';
import { chartPalette } from '../../shared/charts/palette.ts';
import { StatusSwatch } from '../../shared/charts/StatusLegend.tsx';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';

const lastShown = 16;

/** A rolling duty period by period, the latest last. */
export function DutyPeriods({ periods }: { periods: Readonly<Record<string, EvidenceStatus>> }) {
  const { t } = useTranslation('school');
  const { t: shared } = useTranslation('shared');
  const periodWords = usePeriodWords();
  const palette = chartPalette[useThemeMode()];
  const inOrder = Object.entries(periods).sort(([a], [b]) => (a < b ? -1 : 1));
  const asked = inOrder.filter(([, status]) => status !== 'notExpected' && status !== 'excused');
  const done = asked.filter(([, status]) => status === 'satisfied').length;
  if (inOrder.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap', mt: 0.5 }}>
      <Typography variant="caption" color="text.secondary">
        {t('school.periodsDone', { done, all: asked.length })}
      </Typography>
      <Box
        component="ul"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px', m: 0, p: 0, listStyle: 'none' }}
      >
        {inOrder.slice(-lastShown).map(([period, status]) => {
          const words = t('school.periodStatus', {
            period: periodWords(period),
            status: shared(`status.${status}`),
          });
          return (
            <li key={period} title={words} aria-label={words}>
              <StatusSwatch status={status} palette={palette} />
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
