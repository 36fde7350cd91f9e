import { Link as MuiLink } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MonthlyRow } from '../../../functions/reporting/contract/monthly.ts';
import { formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';

interface MonthlyTableProps {
  items: readonly MonthlyRow[];
  month: string;
  names: Names;
}

/** What waits for a review first, then what was returned, then what has not come; accepted ones last. */
const order = { submitted: 0, returned: 1, none: 2, accepted: 3 } as const;

/** A month's control reports, each school with where its report stands. */
export function MonthlyTable({ items, month, names }: MonthlyTableProps) {
  const { t } = useTranslation('control');
  const columns = useColumns(month, names);
  const rows = useMemo(() => [...items].sort((a, b) => placeOf(a) - placeOf(b)), [items]);
  return (
    <DataTable
      label={t('page.monthly')}
      columns={columns}
      rows={rows}
      view={useTableView('monthly')}
      mostPx={420}
    />
  );
}

function placeOf({ status }: MonthlyRow): number {
  return order[status ?? 'none'];
}

function useColumns(month: string, names: Names): readonly DataColumn<MonthlyRow>[] {
  const { t } = useTranslation('control');
  const language = useLanguage();
  return useMemo(() => {
    const schoolOf = ({ schoolId }: MonthlyRow) => names.short(schoolId);
    const statusOf = ({ status, late }: MonthlyRow) =>
      [status ? t(`monthly.status.${status}`) : t('page.notSent'), late && t('page.late')]
        .filter(Boolean)
        .join(', ');
    const shareOf = ({ dailyShare }: MonthlyRow) =>
      dailyShare === undefined ? '' : formatShare(dailyShare, language);
    return [
      {
        key: 'school',
        label: t('page.monthlyColumn.school'),
        width: 'minmax(0, 3fr)',
        cell: schoolOf,
        text: schoolOf,
        onPhone: 'unnamed',
      },
      {
        key: 'status',
        label: t('page.monthlyColumn.status'),
        width: 'minmax(0, 2fr)',
        cell: statusOf,
        text: statusOf,
        sortBy: placeOf,
      },
      {
        key: 'lessons',
        label: t('page.monthlyColumn.lessons'),
        width: 'minmax(90px, 1fr)',
        cell: shareOf,
        text: shareOf,
        sortBy: ({ dailyShare }) => dailyShare,
        look: 'number',
      },
      {
        key: 'report',
        label: t('page.monthlyColumn.report'),
        width: 'minmax(90px, 1fr)',
        cell: (row) =>
          row.status && (
            <MuiLink
              component={Link}
              to={paths.monthly(row.schoolId, month)}
              aria-label={`${t('page.openReport')}: ${schoolOf(row)}`}
            >
              {t('page.openReport')}
            </MuiLink>
          ),
        text: () => '',
        onPhone: 'unnamed',
      },
    ];
  }, [t, language, month, names]);
}
