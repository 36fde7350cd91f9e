import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { RegionFreshness } from '../../../functions/exchange/contract/freshness.ts';
import { formatDay, formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

/** School days as they were counted: how many of all schools kept the objective. */
export function FreshDayTable({ days }: Pick<RegionFreshness, 'days'>) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  return (
    <TableContainer tabIndex={0} role="group" aria-label={t('freshness.days')}>
      <Table size="small" aria-label={t('freshness.days')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('freshness.column.day')}</TableCell>
            <TableCell align="right">{t('freshness.column.share')}</TableCell>
            <TableCell align="right">{t('freshness.column.fresh')}</TableCell>
            <TableCell align="right">{t('freshness.column.schools')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {days.map(({ day, schools, fresh }) => (
            <TableRow key={day}>
              <TableCell component="th" scope="row">
                {formatDay(day, language)}
              </TableCell>
              <TableCell align="right">{schools > 0 && formatShare(fresh / schools, language)}</TableCell>
              <TableCell align="right">{fresh}</TableCell>
              <TableCell align="right">{schools}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
