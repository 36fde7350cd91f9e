import {
  Alert,
  Box,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type FeedbackResult, willApplySchema } from '../../../functions/seminars/contract/feedback.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { Sights, Waiting } from '../../shared/ui/sights.tsx';
import { feedbackOf } from '../feedbackQueries.ts';

const marks = [1, 2, 3, 4, 5];

/** What participants said, for those who run the session: spread of marks, and texts without names. */
export function FeedbackSummary({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('feedback');
  const language = useLanguage();
  const today = useToday();
  const feedback = useQuery(feedbackOf(sessionId));
  return (
    <Stack component="section" aria-label={t('summary.title')} sx={{ gap: 1 }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('summary.title')}
      </Typography>
      <Sights query={feedback} waiting={<Waiting rows={2} />}>
        {({ answers, attended, fewest, until, result }) => (
          <>
            <Typography variant="body2">
              {answers === 0
                ? t(today <= until.slice(0, 10) ? 'summary.none' : 'summary.nobody', {
                    until: formatInstant(until, language),
                  })
                : t('summary.count', { answers, attended })}
            </Typography>
            {answers > 0 && !result && <Alert severity="info">{t('summary.few', { fewest })}</Alert>}
            {result && <Result result={result} />}
          </>
        )}
      </Sights>
    </Stack>
  );
}

function Result({ result }: { result: FeedbackResult }) {
  const { t } = useTranslation('feedback');
  const language = useLanguage();
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1 });
  const numeric = { fontVariantNumeric: 'tabular-nums' };
  return (
    <>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('summary.title')}>
        <Table size="small" aria-label={t('summary.title')} sx={{ maxWidth: 560 }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('summary.question')}</TableCell>
              {marks.map((mark) => (
                <TableCell key={mark} align="right">
                  {mark}
                </TableCell>
              ))}
              <TableCell align="right">{t('summary.mean')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {(['useful', 'clear'] as const).map((question) => (
              <TableRow key={question}>
                <TableCell component="th" scope="row">
                  {t(`summary.${question}`)}
                </TableCell>
                {marks.map((mark) => (
                  <TableCell key={mark} align="right" sx={numeric}>
                    {result[question][mark - 1]}
                  </TableCell>
                ))}
                <TableCell align="right" sx={numeric}>
                  {number.format(result[`${question}Mean`])}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <Typography variant="body2">
        {t('summary.willApply')}:{' '}
        {willApplySchema.options
          .map((one) => `${t(`apply.${one}`).toLowerCase()} — ${result.willApply[one]}`)
          .join(', ')}
      </Typography>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t('summary.missing')}
      </Typography>
      {result.missing.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {t('summary.nothingMissing')}
        </Typography>
      ) : (
        <ul style={{ margin: 0, paddingLeft: 20 }}>
          {result.missing.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same words
            <Typography key={at} component="li" variant="body2" sx={{ whiteSpace: 'pre-line' }}>
              {text}
            </Typography>
          ))}
        </ul>
      )}
    </>
  );
}
