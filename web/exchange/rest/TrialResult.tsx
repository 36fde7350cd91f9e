import { Box, Chip, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { TrialReply } from './trial.ts';

const mostShown = 20_000;

export function TrialResult({ reply: { request, status, headers, body, ms } }: { reply: TrialReply }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  return (
    <Box role="group" aria-label={t('rest.trial.reply')} sx={{ mt: 2 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <Chip
          size="small"
          color={status === 200 ? 'success' : 'error'}
          label={t('rest.trial.status', { status, ms })}
        />
        <Typography
          component="code"
          variant="body2"
          aria-label={t('rest.trial.request')}
          sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}
        >
          {request}
        </Typography>
      </Stack>
      <Box
        component="pre"
        role="region"
        aria-label={t('rest.trial.reply')}
        tabIndex={0}
        sx={{
          m: 0,
          p: 1.5,
          maxHeight: 420,
          overflow: 'auto',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'background.default',
          fontFamily: 'monospace',
          fontSize: '0.8125rem',
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
        }}
      >
        {headers.map(([name, value]) => `${name}: ${value}\n`).join('')}
        {'\n'}
        {body.slice(0, mostShown)}
      </Box>
      {body.length > mostShown && (
        <Typography variant="body2" color="text.secondary">
          {t('rest.trial.cut', { shown: number(mostShown), all: number(body.length) })}
        </Typography>
      )}
    </Box>
  );
}
