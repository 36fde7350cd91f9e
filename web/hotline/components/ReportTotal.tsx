import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { type Figures, type Mark, markSchema } from '../../../functions/hotline/contract/report.ts';
import { formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useMinutes } from '../useMinutes.ts';
import { FigureLink } from './ReportParts.tsx';

const clocks = [
  ['first', 'firstMinutes', 'firstKept', 'firstMissed'],
  ['solution', 'solutionMinutes', 'solutionKept', 'solutionMissed'],
] as const;
const percents = ['p50', 'p90', 'p95'] as const;

/** The figures of everything the report is of. */
export function ReportTotal({ total, onOpen }: { total: Figures; onOpen: (mark: Mark) => void }) {
  const { t } = useTranslation('hotlineReports');
  const language = useLanguage();
  const minutes = useMinutes();
  return (
    <Box component="section" aria-label={t('reports.total')} sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(4, minmax(0, 1fr))' },
        }}
      >
        {markSchema.options.map((mark) => (
          <Box key={mark} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.25 }}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {t(`reports.mark.${mark}`)}
            </Typography>
            <Typography component="dd" variant="h5" sx={{ m: 0 }}>
              <FigureLink
                count={total.counts[mark]}
                label={t('reports.listOf', { mark: t(`reports.mark.${mark}`), count: total.counts[mark] })}
                onOpen={() => onOpen(mark)}
              />
            </Typography>
          </Box>
        ))}
      </Box>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('reports.what')}</TableCell>
              {percents.map((percent) => (
                <TableCell key={percent}>{t('reports.percentile', { percent: percent.slice(1) })}</TableCell>
              ))}
              <TableCell>{t('reports.kept')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {clocks.map(([clock, field, kept, missed]) => {
              const of = total.counts[kept] + total.counts[missed];
              return (
                <TableRow key={clock}>
                  <TableCell component="th" scope="row">
                    {t(`reports.${clock}`)}
                  </TableCell>
                  {percents.map((percent) => (
                    <TableCell key={percent}>{minutes(total[field]?.[percent])}</TableCell>
                  ))}
                  <TableCell>
                    {of === 0
                      ? t('reports.noTime')
                      : t('reports.keptOf', {
                          share: formatShare(total.counts[kept] / of, language),
                          kept: total.counts[kept],
                          of,
                        })}
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
