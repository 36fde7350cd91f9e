import {
  Button,
  Chip,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SchoolAge } from '../../../../functions/exchange/contract/board.ts';
import { freshForHours } from '../../../../functions/exchange/rules/limits.ts';
import { formatInstant, formatNumber } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { Nothing, Sights } from '../../../shared/ui/sights.tsx';
import { schoolAges } from '../../runQueries.ts';

const columns = ['school', 'records', 'seen', 'age'] as const;

/** What is committed of each school, and since when nothing newer came. */
export function SchoolAges() {
  const { t } = useTranslation('exchange');
  const schools = useInfiniteQuery(schoolAges());
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1, maxWidth: 760 }}>
        {t('ages.note', { hours: freshForHours })}
      </Typography>
      <Sights query={schools}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Nothing title={t('ages.empty')}>{t('ages.emptyAdvice')}</Nothing>;
          return (
            <TableContainer tabIndex={0} role="group" aria-label={t('board.schools')}>
              <Table size="small" aria-label={t('board.schools')}>
                <TableHead>
                  <TableRow>
                    {columns.map((name) => (
                      <TableCell key={name} align={name === 'records' ? 'right' : 'left'}>
                        {t(`ages.column.${name}`)}
                      </TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {items.map((school) => (
                    <SchoolRow key={school.unit} school={school} />
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          );
        }}
      </Sights>
      {schools.hasNextPage && (
        <Button onClick={() => void schools.fetchNextPage()} loading={schools.isFetchingNextPage}>
          {t('more', { ns: 'shared' })}
        </Button>
      )}
    </>
  );
}

function SchoolRow({
  school: { unit, name, records, files, seenAt, ageHours, isStale },
}: {
  school: SchoolAge;
}) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {unit === '' ? t('difference.region') : name || unit}
      </TableCell>
      <TableCell
        align="right"
        title={files.map(({ file, count }) => `${file}: ${count}`).join('\n')}
        sx={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {formatNumber(records, language)}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {seenAt ? formatInstant(seenAt, language) : t('ages.never')}
      </TableCell>
      <TableCell>
        {ageHours !== undefined && t('ages.hours', { count: Math.round(ageHours) })}{' '}
        {isStale && <Chip size="small" color="warning" variant="outlined" label={t('ages.stale')} />}
      </TableCell>
    </TableRow>
  );
}
