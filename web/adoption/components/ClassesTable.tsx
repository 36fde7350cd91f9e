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
import type { ClassWeek, WeekView } from '../../../functions/adoption/contract/activity.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { weekCounts } from '../weekDraft.ts';

/** One week class by class, those without any record marked. */
export function ClassesTable({ week }: { week: WeekView }) {
  const { t } = useTranslation('adoption');
  const periodWords = usePeriodWords();
  if (!week.classes) return null;
  const title = t('gradebook.byClassOf', { week: periodWords(week.week) });
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="subtitle2">{title}</Typography>
      <TableContainer tabIndex={0} role="region" aria-label={title}>
        <Table size="small" sx={{ width: 'auto' }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('gradebook.classColumn')}</TableCell>
              {weekCounts.map((count) => (
                <TableCell key={count} align="right">
                  {t(`gradebook.count.${count}`)}
                </TableCell>
              ))}
              <TableCell>{t('gradebook.lag')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {week.classes.map((counts) => (
              <ClassRow key={counts.className} counts={counts} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
}

function ClassRow({ counts }: { counts: ClassWeek }) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const { className, lagMedianDays, lag90Days } = counts;
  const isSilent = counts.lessonsExpected > 0 && counts.lessonsRecorded === 0;
  return (
    <TableRow sx={{ ...(isSilent && { bgcolor: 'action.hover', '& > *': { fontWeight: 650 } }) }}>
      <TableCell component="th" scope="row">
        {className}
      </TableCell>
      {weekCounts.map((count) => (
        <TableCell key={count} align="right">
          {counts[count]}
        </TableCell>
      ))}
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {lagMedianDays === undefined || lag90Days === undefined
          ? '—'
          : t('gradebook.lagOf', {
              median: formatNumber(lagMedianDays, language),
              ninety: formatNumber(lag90Days, language),
            })}
      </TableCell>
    </TableRow>
  );
}
