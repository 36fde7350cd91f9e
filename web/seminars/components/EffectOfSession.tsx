import {
  Alert,
  AlertTitle,
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
import {
  type Effect,
  type EffectVerdict,
  type Estimate,
  fewestSchools,
  weeksCompared,
} from '../../../functions/seminars/contract/effects.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Sights, Waiting } from '../../shared/ui/sights.tsx';
import { effectOf } from '../effectQueries.ts';
import { inPercent, inPoints } from '../points.ts';

const severities = {
  rose: 'success',
  fell: 'warning',
  none: 'info',
  tooFew: 'info',
  noLessons: 'info',
} as const satisfies Record<EffectVerdict, string>;

/** What changed in the schools of participants against similar ones, in words, figures and an interval. */
export function EffectOfSession({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('feedback');
  const view = useQuery(effectOf(sessionId));
  return (
    <Stack component="section" aria-label={t('effect.title')} sx={{ gap: 1 }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('effect.title')}
      </Typography>
      <Sights query={view} waiting={<Waiting rows={3} />}>
        {({ effect }) => (effect ? <Told effect={effect} /> : <Verdict verdict="noLessons" />)}
      </Sights>
      <Typography variant="body2" color="text.secondary">
        {t('effect.how')}
      </Typography>
    </Stack>
  );
}

function Told({ effect }: { effect: Effect }) {
  const { t } = useTranslation('feedback');
  const language = useLanguage();
  const { verdict, estimate, schools, weeksAfter, isFinal, reckonedOn } = effect;
  const unmatched = schools.attended - schools.matched;
  return (
    <>
      <Verdict verdict={verdict} estimate={estimate} />
      {estimate && <Figures effect={effect} estimate={estimate} />}
      <Typography variant="body2" color="text.secondary">
        {[
          estimate && unmatched > 0 && t('effect.unmatched', { count: unmatched }),
          estimate &&
            !isFinal &&
            weeksAfter.length < weeksCompared &&
            `${t('effect.soFar', { count: weeksAfter.length, of: weeksCompared })}.`,
          `${t('effect.reckonedOn', { day: formatDay(reckonedOn, language) })}.`,
        ]
          .filter(Boolean)
          .join(' ')}
      </Typography>
    </>
  );
}

function Verdict({ verdict, estimate }: { verdict: EffectVerdict; estimate?: Estimate | undefined }) {
  const { t } = useTranslation('feedback');
  const language = useLanguage();
  return (
    <Alert severity={severities[verdict]}>
      <AlertTitle>{t(`effect.${verdict}`)}</AlertTitle>
      {verdict === 'none' && `${t('effect.noneAdvice')} `}
      {verdict === 'tooFew' && t('effect.tooFewAdvice', { fewest: fewestSchools })}
      {verdict === 'noLessons' && t('effect.noLessonsAdvice')}
      {estimate &&
        t('effect.difference', {
          value: inPoints(estimate.difference, language),
          low: inPoints(estimate.low, language),
          high: inPoints(estimate.high, language),
        })}
    </Alert>
  );
}

function Figures({ effect: { schools }, estimate }: { effect: Effect; estimate: Estimate }) {
  const { t } = useTranslation('feedback');
  const language = useLanguage();
  const rows = [
    { side: 'attended', count: schools.matched, ...estimate.attended },
    { side: 'compared', count: schools.compared, ...estimate.compared },
  ] as const;
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('effect.title')}>
      <Table
        size="small"
        aria-label={t('effect.title')}
        sx={{ maxWidth: 640, '& td': { fontVariantNumeric: 'tabular-nums' } }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{t('effect.group')}</TableCell>
            {(['schools', 'before', 'after', 'change'] as const).map((column) => (
              <TableCell key={column} align="right">
                {t(`effect.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ side, count, before, after }) => (
            <TableRow key={side}>
              <TableCell component="th" scope="row">
                {t(`effect.${side}`)}
              </TableCell>
              <TableCell align="right">{count}</TableCell>
              <TableCell align="right">{inPercent(before, language)}</TableCell>
              <TableCell align="right">{inPercent(after, language)}</TableCell>
              <TableCell align="right">{inPoints(after - before, language)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
