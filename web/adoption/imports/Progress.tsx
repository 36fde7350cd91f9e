import { Alert, LinearProgress, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../../functions/adoption/contract/imports.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

type AtWork = 'reading' | 'checking' | 'committing' | 'undoing';

/** How far the work has come, how fast it goes and how long it will take; it goes on when the page is closed. */
export function Progress({ view: { status, progress } }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const { share = 0, rowsDone = 0, rowsPerSecond, secondsLeft, waitsFor } = progress ?? {};
  const stage = t(`imports.status.${status as AtWork}`);
  const percent = Math.round(share * 100);
  return (
    <Stack sx={{ gap: 1 }}>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'baseline' }} role="status">
        <Typography sx={{ fontWeight: 600 }}>{stage}</Typography>
        <Typography variant="body2" color="text.secondary">
          {t('imports.progress.rows', { count: rowsDone, rows: formatNumber(rowsDone, language) })}
          {rowsPerSecond !== undefined &&
            ` · ${t('imports.progress.pace', { rows: formatNumber(rowsPerSecond, language) })}`}
          {secondsLeft !== undefined &&
            secondsLeft > 0 &&
            ` · ${
              secondsLeft < 90
                ? t('imports.progress.secondsLeft', { count: secondsLeft })
                : t('imports.progress.minutesLeft', { count: Math.ceil(secondsLeft / 60) })
            }`}
        </Typography>
      </Stack>
      <LinearProgress
        variant={share > 0 ? 'determinate' : 'indeterminate'}
        value={percent}
        aria-label={stage}
        sx={{ height: 8, borderRadius: 4 }}
      />
      {waitsFor ? (
        <Alert severity="info">{t('imports.progress.waits')}</Alert>
      ) : (
        <Typography variant="body2" color="text.secondary">
          {t('imports.progress.mayLeave')}
        </Typography>
      )}
    </Stack>
  );
}
