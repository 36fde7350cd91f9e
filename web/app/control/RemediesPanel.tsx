import { Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Remedies } from '../../../functions/reporting/contract/controls.ts';
import { remedies } from '../../reporting/controlQueries.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';

type Row = Remedies['municipalities'][number];

/** Findings by municipality, those with most of them overdue first; each number opens its list. */
export function RemediesPanel({ names }: { names: Names }) {
  const { t } = useTranslation('control');
  const counted = useQuery(remedies());
  const columns = useColumns(names);
  const view = useTableView('places');
  return (
    <Panel title={t('page.byPlace')}>
      <Sights query={counted}>
        {({ municipalities }) =>
          municipalities.length === 0 ? (
            <Typography color="text.secondary">{t('page.overdueNone')}</Typography>
          ) : (
            <DataTable
              label={t('page.byPlace')}
              columns={columns}
              rows={municipalities}
              view={view}
              isSearched={false}
            />
          )
        }
      </Sights>
    </Panel>
  );
}

function useColumns(names: Names): readonly DataColumn<Row>[] {
  const { t } = useTranslation('control');
  return useMemo(() => {
    const to = (node: string, state: string) => `${paths.control}?node=${node}&state=${state}#acts`;
    const placeOf = ({ municipalityId }: Row) => names.short(municipalityId);
    const openOf = ({ open, overdue }: Row) => open + overdue;
    return [
      {
        key: 'place',
        label: t('page.place'),
        width: 'minmax(0, 2fr)',
        cell: (row) => (
          <MuiLink component={Link} to={to(row.municipalityId, 'all')}>
            {placeOf(row)}
          </MuiLink>
        ),
        text: placeOf,
      },
      {
        key: 'overdue',
        label: t('page.overdueCount'),
        width: 'minmax(116px, 1fr)',
        cell: ({ municipalityId, overdue }) => (
          <MuiLink component={Link} to={to(municipalityId, 'overdue')}>
            {overdue}
          </MuiLink>
        ),
        text: ({ overdue }) => String(overdue),
        sortBy: ({ overdue }) => overdue,
        look: 'number',
      },
      {
        key: 'open',
        label: t('page.openCount'),
        width: 'minmax(116px, 1fr)',
        cell: (row) => (
          <MuiLink component={Link} to={to(row.municipalityId, 'open')}>
            {openOf(row)}
          </MuiLink>
        ),
        text: (row) => String(openOf(row)),
        sortBy: openOf,
        look: 'number',
      },
      {
        key: 'longest',
        label: t('page.longest'),
        width: 'minmax(116px, 1fr)',
        cell: ({ longestDays }) => longestDays,
        text: ({ longestDays }) => String(longestDays),
        sortBy: ({ longestDays }) => longestDays,
        look: 'number',
      },
    ];
  }, [t, names]);
}
