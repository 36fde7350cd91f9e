import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ReportEvent } from '../../../functions/reporting/contract/quarterly.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

/** Who did what with a report, the latest first. */
export function History({ events }: { events: readonly ReportEvent[] }) {
  const { t } = useTranslation('reporting');
  const language = useLanguage();
  if (events.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h2" variant="h6">
        {t('report.history')}
      </Typography>
      {[...events].reverse().map(({ kind, at, byName, text }) => (
        <Typography key={at + kind} sx={{ overflowWrap: 'anywhere' }}>
          {formatInstant(at, language)} · {t(`event.${kind}`)}
          {byName && ` · ${byName}`}
          {text && `: ${text}`}
        </Typography>
      ))}
    </Box>
  );
}
