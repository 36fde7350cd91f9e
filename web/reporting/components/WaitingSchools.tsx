import { Link, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import type { WaitingSchool } from '../../../functions/reporting/contract/quarterly.ts';
import { paths } from '../../app/paths.ts';
import { StatusChip } from '../../shared/evidence/StatusChip.tsx';
import { useBecauseWords } from '../../shared/evidence/words.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';

type Row = Omit<WaitingSchool, 'items'> & WaitingSchool['items'][number];

/** Who has not done what they are obliged to, and why. */
export function WaitingSchools({ schools }: { schools: readonly WaitingSchool[] }) {
  const { t } = useTranslation('reporting');
  const rows = useMemo(
    () => schools.flatMap(({ items, ...school }) => items.map((item) => ({ ...school, ...item }))),
    [schools],
  );
  const columns = useColumns();
  const view = useTableView('waiting');
  if (rows.length === 0) return <Typography>{t('report.waitingNone')}</Typography>;
  return <DataTable label={t('report.waiting')} columns={columns} rows={rows} view={view} />;
}

function useColumns(): readonly DataColumn<Row>[] {
  const { t } = useTranslation('reporting');
  const language = useLanguage();
  const becauseWords = useBecauseWords();
  return useMemo(() => {
    const schoolOf = ({ name }: Row) => inLanguage(name, language);
    const statusOf = ({ status }: Row) => t(`status.${status}`, { ns: 'shared' });
    const whyOf = ({ because }: Row) => becauseWords(because);
    return [
      {
        key: 'school',
        label: t('report.school'),
        width: 'minmax(0, 3fr)',
        cell: (row) =>
          row.nodeId.startsWith('s-') ? (
            <Link component={RouterLink} to={paths.school(row.nodeId)}>
              {schoolOf(row)}
            </Link>
          ) : (
            schoolOf(row)
          ),
        text: schoolOf,
      },
      {
        key: 'measure',
        label: t('report.measure'),
        width: '130px',
        cell: ({ number }) => number,
        text: ({ number }) => number,
      },
      {
        key: 'state',
        label: t('list.state'),
        width: '170px',
        cell: ({ status }) => <StatusChip status={status} />,
        text: statusOf,
      },
      { key: 'why', label: t('report.why'), width: 'minmax(0, 4fr)', cell: whyOf, text: whyOf },
    ];
  }, [t, language, becauseWords]);
}
