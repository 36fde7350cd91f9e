import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { MonthFigures as Figures } from '../../../functions/reporting/contract/monthly.ts';
import { StatusChip } from '../../shared/evidence/StatusChip.tsx';
import { formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';

interface MonthFiguresProps {
  figures: Figures;
  titleOf: (number: string) => string;
}

/** Figures of a month as the indicators have them, the classes that lag most first; nobody types them. */
export function MonthFigures({ figures, titleOf }: MonthFiguresProps) {
  const { t } = useTranslation('control');
  const language = useLanguage();
  const { classes, lessonsExpected: expected, lessonsRecorded: recorded, dailyShare, duties } = figures;
  return (
    <>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650 }}>
        {t('monthly.activity')}
      </Typography>
      {classes.length === 0 ? (
        <Nothing title={t('monthly.noCounts')}>{t('monthly.noCountsAdvice')}</Nothing>
      ) : (
        <>
          <Typography variant="body2">
            {t('monthly.total', { recorded, expected, share: formatShare(dailyShare ?? 0, language) })}
          </Typography>
          <TableContainer
            tabIndex={0}
            role="region"
            aria-label={t('monthly.activity')}
            sx={{ maxHeight: 320, '@media print': { maxHeight: 'none' } }}
          >
            <Table size="small" stickyHeader>
              <TableHead>
                <TableRow>
                  <TableCell>{t('monthly.className')}</TableCell>
                  <TableCell align="right">{t('monthly.weeks')}</TableCell>
                  <TableCell align="right">{t('monthly.lessons')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {classes.map((one) => (
                  <TableRow key={one.className}>
                    <TableCell component="th" scope="row">
                      {one.className}
                    </TableCell>
                    <TableCell align="right">
                      {t('monthly.ofWeeks', { recorded: one.weeksRecorded, weeks: one.weeks })}
                    </TableCell>
                    <TableCell align="right">
                      {t('monthly.ofLessons', {
                        recorded: one.lessonsRecorded,
                        expected: one.lessonsExpected,
                      })}
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        </>
      )}
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650, mt: 1.5 }}>
        {t('monthly.lags')}
      </Typography>
      {duties.length === 0 && <Typography variant="body2">{t('monthly.lagsNone')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {duties.map(({ number, status }) => (
          <Box
            component="li"
            key={number}
            sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', py: 0.5 }}
          >
            <StatusChip status={status} />
            <Typography variant="body2">{titleOf(number)}</Typography>
          </Box>
        ))}
      </Box>
    </>
  );
}
