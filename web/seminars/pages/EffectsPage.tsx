import {
  Box,
  Link as MuiLink,
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
import { Link } from 'react-router-dom';
import type { Effect } from '../../../functions/seminars/contract/effects.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { effectList } from '../effectQueries.ts';
import { inPoints } from '../points.ts';

/** Sessions by what changed in the schools of their participants. */
export function EffectsPage() {
  const { t } = useTranslation(['feedback', 'seminars']);
  const mayView = useRight('effect.view') !== undefined;
  const effects = useQuery({ ...effectList, enabled: mayView });
  return (
    <PageFrame
      title={t('effect.list')}
      subtitle={
        <>
          {t('effect.listAdvice')} ·{' '}
          <MuiLink component={Link} to={paths.seminars}>
            {t('title', { ns: 'seminars' })}
          </MuiLink>
        </>
      }
    >
      {mayView ? (
        <Stack sx={{ gap: 2 }}>
          <Sights query={effects}>
            {({ items }) =>
              items.length === 0 ? (
                <Nothing title={t('effect.empty')}>{t('effect.emptyAdvice')}</Nothing>
              ) : (
                <Effects effects={items} />
              )
            }
          </Sights>
          <Typography variant="body2" color="text.secondary" sx={{ maxWidth: 720 }}>
            {t('effect.how')}
          </Typography>
        </Stack>
      ) : (
        <Nothing title={t('onlySignedIn.title', { ns: 'app' })}>
          {t('onlySignedIn.advice', { ns: 'app' })}
        </Nothing>
      )}
    </PageFrame>
  );
}

function Effects({ effects }: { effects: readonly Effect[] }) {
  const { t } = useTranslation('feedback');
  const language = useLanguage();
  const numeric = { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' };
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('effect.list')}>
      <Table size="small" aria-label={t('effect.list')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('effect.session')}</TableCell>
            <TableCell>{t('effect.heldOn')}</TableCell>
            <TableCell align="right">{t('effect.attendedSchools')}</TableCell>
            <TableCell align="right">{t('effect.comparedSchools')}</TableCell>
            <TableCell align="right">{t('effect.differenceColumn')}</TableCell>
            <TableCell align="right">{t('effect.intervalColumn')}</TableCell>
            <TableCell>{t('effect.verdict')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {effects.map(({ sessionId, title, heldOn, schools, estimate, verdict }) => (
            <TableRow key={sessionId}>
              <TableCell component="th" scope="row">
                <MuiLink component={Link} to={paths.seminar(sessionId)}>
                  {inLanguage(title, language)}
                </MuiLink>
              </TableCell>
              <TableCell sx={numeric}>{formatDay(heldOn, language)}</TableCell>
              <TableCell align="right" sx={numeric}>
                {estimate ? schools.matched : '—'}
              </TableCell>
              <TableCell align="right" sx={numeric}>
                {estimate ? schools.compared : '—'}
              </TableCell>
              <TableCell align="right" sx={numeric}>
                {estimate ? inPoints(estimate.difference, language) : '—'}
              </TableCell>
              <TableCell align="right" sx={numeric}>
                {estimate
                  ? `${inPoints(estimate.low, language)} … ${inPoints(estimate.high, language)}`
                  : '—'}
              </TableCell>
              <TableCell>{t(`effect.short.${verdict}`)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
