import { Link } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import type { ConsolidatedView } from '../../../functions/reporting/contract/consolidated.ts';
import { paths } from '../../app/paths.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { CellNote } from '../../shared/ui/table/CellNote.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { ReportStatusChip } from './ReportStatusChip.tsx';

type Row = ConsolidatedView['municipalities'][number];

/** What waits for the department stands first. */
const order = { submitted: 0, returned: 1, none: 2, draft: 3, accepted: 4, signed: 5 };
const placeIn = ({ status }: Row) => order[status ?? 'none'];

/** Where each municipality’s report for the quarter stands. */
export function MunicipalReports({ view: { municipalities, period } }: { view: ConsolidatedView }) {
  const { t } = useTranslation('reporting');
  const rows = useMemo(() => [...municipalities].sort((a, b) => placeIn(a) - placeIn(b)), [municipalities]);
  const columns = useColumns(period);
  return (
    <DataTable label={t('list.tableLabel')} columns={columns} rows={rows} view={useTableView('reports')} />
  );
}

function useColumns(period: ConsolidatedView['period']): readonly DataColumn<Row>[] {
  const { t } = useTranslation('reporting');
  const language = useLanguage();
  return useMemo(() => {
    const placeOf = ({ name }: Row) => inLanguage(name, language);
    const stateOf = ({ status }: Row) => (status ? t(`status.${status}`) : t('list.none'));
    const submittedOf = ({ submittedAt, late }: Row) =>
      [submittedAt ? formatInstant(submittedAt, language) : '—', ...(late ? [t('list.late')] : [])].join(
        ', ',
      );
    return [
      {
        key: 'municipality',
        label: t('list.municipality'),
        width: 'minmax(0, 3fr)',
        cell: (row) => (
          <Link component={RouterLink} to={paths.report(row.nodeId, period)}>
            {placeOf(row)}
          </Link>
        ),
        text: placeOf,
      },
      {
        key: 'state',
        label: t('list.state'),
        width: 'minmax(0, 2fr)',
        cell: ({ status, hasGap }) => (
          <>
            <ReportStatusChip status={status} />
            {hasGap && <CellNote>{t('list.gap')}</CellNote>}
          </>
        ),
        text: (row) => [stateOf(row), ...(row.hasGap ? [t('list.gap')] : [])].join(', '),
        sortBy: placeIn,
      },
      {
        key: 'submitted',
        label: t('list.submitted'),
        width: 'minmax(0, 2fr)',
        cell: submittedOf,
        text: submittedOf,
        sortBy: ({ submittedAt }) => submittedAt,
      },
    ];
  }, [t, language, period]);
}
