import { Alert, Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type {
  Availability as Known,
  MonthAvailability,
  Outage,
} from '../../../functions/hotline/contract/availability.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { formatInstant, formatMonth, formatNumber } from '../../shared/format/format.ts';
import { formatSpan } from '../../shared/format/spans.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { hotlineAvailability } from '../incidentQueries.ts';

/** How the hotline itself was at work: now, by month, and the last outages. */
export function Availability({ regionId }: { regionId: NodeId }) {
  const { t } = useTranslation('status');
  return (
    <Box
      component="section"
      id="availability"
      aria-labelledby="availability-title"
      sx={{ mt: 3, maxWidth: 860 }}
    >
      <Typography id="availability-title" component="h2" variant="h6">
        {t('availability.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('availability.hint')}
      </Typography>
      <Sights query={useQuery(hotlineAvailability(regionId))}>
        {(known) => (
          <>
            <StateNow known={known} />
            {known.months.length > 0 && <Months months={known.months} needed={known.needed} />}
            {known.months.length > 0 && <Outages outages={known.outages} />}
          </>
        )}
      </Sights>
    </Box>
  );
}

const severities = { works: 'success', outage: 'error', unknown: 'info' } as const;

function StateNow({ known: { state, outages, lastRunAt } }: { known: Known }) {
  const { t } = useTranslation('status');
  const language = useLanguage();
  const from = outages[0] ? formatInstant(outages[0].from, language) : '';
  return (
    <Alert severity={severities[state]}>
      {t(`availability.${state}`, { from })}
      {lastRunAt && `. ${t('availability.lastRun', { at: formatInstant(lastRunAt, language) })}`}
    </Alert>
  );
}

/** On a phone the checks that went wrong are told, and not how many there were. */
const onlyWide = { display: { xs: 'none', sm: 'table-cell' } };

function Months({ months, needed }: { months: readonly MonthAvailability[]; needed: number }) {
  const { t } = useTranslation('status');
  const language = useLanguage();
  const figures = ['expected', 'failed', 'missing'] as const;
  return (
    <Box tabIndex={0} role="group" aria-label={t('availability.table')} sx={{ overflowX: 'auto', mt: 1.5 }}>
      <Table
        size="small"
        aria-label={t('availability.table')}
        sx={{
          '& th, & td': { px: { xs: 0.5, sm: 2 } },
          '& th': { lineHeight: 1.25, fontSize: { xs: 12, sm: 14 } },
        }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{t('availability.month')}</TableCell>
            {(['share', ...figures] as const).map((name) => (
              <TableCell key={name} align="right" sx={name === 'expected' ? onlyWide : undefined}>
                {t(`availability.${name}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {months.map((one) => (
            <TableRow key={one.month}>
              <TableCell sx={{ whiteSpace: { sm: 'nowrap' } }}>
                {formatMonth(`${one.month}-01`, language)}
              </TableCell>
              <TableCell align="right">
                {formatNumber(one.share, language)}
                {one.share < needed && ` (${t('availability.below', { needed })})`}
              </TableCell>
              {figures.map((name) => (
                <TableCell key={name} align="right" sx={name === 'expected' ? onlyWide : undefined}>
                  {formatNumber(one[name], language)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Outages({ outages }: { outages: readonly Outage[] }) {
  const { t } = useTranslation('status');
  const language = useLanguage();
  if (outages.length === 0)
    return (
      <Typography color="text.secondary" sx={{ mt: 1 }}>
        {t('availability.noOutages')}
      </Typography>
    );
  return (
    <>
      <Typography component="h3" variant="subtitle1" sx={{ mt: 1.5 }}>
        {t('availability.outages')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {outages.map(({ from, to }) => (
          <li key={from}>
            {to ? formatSpan(from, to, language) : t('since', { at: formatInstant(from, language) })}
          </li>
        ))}
      </Box>
    </>
  );
}
