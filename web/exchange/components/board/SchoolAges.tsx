import { Chip, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolAge } from '../../../../functions/exchange/contract/board.ts';
import { freshForHours } from '../../../../functions/exchange/rules/limits.ts';
import { formatInstant, formatNumber } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { Nothing, Sights } from '../../../shared/ui/sights.tsx';
import type { DataColumn } from '../../../shared/ui/table/columns.ts';
import { DataTable } from '../../../shared/ui/table/DataTable.tsx';
import { moreOf } from '../../../shared/ui/table/moreOf.ts';
import { useTableView } from '../../../shared/ui/table/useTableView.ts';
import { schoolAges } from '../../runQueries.ts';

/** What is committed of each school, and since when nothing newer came. */
export function SchoolAges() {
  const { t } = useTranslation('exchange');
  const schools = useInfiniteQuery(schoolAges());
  const pages = schools.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  const columns = useColumns();
  const view = useTableView('ages');
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1, maxWidth: 760 }}>
        {t('ages.note', { hours: freshForHours })}
      </Typography>
      <Sights query={schools}>
        {() =>
          rows.length === 0 ? (
            <Nothing title={t('ages.empty')}>{t('ages.emptyAdvice')}</Nothing>
          ) : (
            <DataTable
              label={t('board.schools')}
              columns={columns}
              rows={rows}
              view={view}
              more={moreOf(schools)}
            />
          )
        }
      </Sights>
    </>
  );
}

function useColumns(): readonly DataColumn<SchoolAge>[] {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  return useMemo(() => {
    const schoolOf = ({ unit, name }: SchoolAge) => (unit === '' ? t('difference.region') : name || unit);
    const seenOf = ({ seenAt }: SchoolAge) => (seenAt ? formatInstant(seenAt, language) : t('ages.never'));
    const ageOf = ({ ageHours }: SchoolAge) =>
      ageHours === undefined ? '' : t('ages.hours', { count: Math.round(ageHours) });
    return [
      {
        key: 'school',
        label: t('ages.column.school'),
        width: 'minmax(0, 5fr)',
        cell: schoolOf,
        text: schoolOf,
      },
      {
        key: 'records',
        label: t('ages.column.records'),
        width: '110px',
        cell: ({ records, files }) => (
          <span title={files.map(({ file, count }) => `${file}: ${count}`).join('\n')}>
            {formatNumber(records, language)}
          </span>
        ),
        text: ({ records }) => String(records),
        sortBy: ({ records }) => records,
        look: 'number',
      },
      {
        key: 'seen',
        label: t('ages.column.seen'),
        width: 'minmax(0, 2fr)',
        cell: seenOf,
        text: seenOf,
        sortBy: ({ seenAt }) => seenAt,
      },
      {
        key: 'age',
        label: t('ages.column.age'),
        width: 'minmax(0, 3fr)',
        cell: (row) => (
          <>
            {ageOf(row)}{' '}
            {row.isStale && <Chip size="small" color="warning" variant="outlined" label={t('ages.stale')} />}
          </>
        ),
        text: (row) => [ageOf(row), row.isStale && t('ages.stale')].filter(Boolean).join(', '),
        sortBy: ({ ageHours }) => ageHours,
      },
    ];
  }, [t, language]);
}
