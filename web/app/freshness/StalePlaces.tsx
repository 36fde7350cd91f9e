import { Chip, Link as MuiLink } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { RegionFreshness } from '../../../functions/exchange/contract/freshness.ts';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import { compareNames } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { paths } from '../paths.ts';
import { type Names, useNames } from '../rollout/names.ts';

type Place = RegionFreshness['municipalities'][number];

interface StalePlacesProps {
  rows: readonly Place[];
  places: readonly NodeView[];
}

/** Municipalities the exchange hears of; those with the most schools grown old first. */
export function StalePlaces({ rows, places }: StalePlacesProps) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const names = useNames(places);
  const columns = useColumns(names);
  const inOrder = useMemo(
    () =>
      [...rows].sort(
        (one, other) =>
          other.stale / other.connected - one.stale / one.connected ||
          compareNames(names.short(one.nodeId), names.short(other.nodeId), language),
      ),
    [rows, names, language],
  );
  return (
    <DataTable
      label={t('freshness.places')}
      columns={columns}
      rows={inOrder}
      view={useTableView('places')}
      isSearched={false}
    />
  );
}

function useColumns(names: Names): readonly DataColumn<Place>[] {
  const { t } = useTranslation('exchange');
  return useMemo(() => {
    const nameOf = ({ nodeId }: Place) => names.short(nodeId);
    const count = (key: 'connected' | 'stale'): DataColumn<Place> => ({
      key,
      label: t(`freshness.column.${key}`),
      width: 'minmax(110px, 1fr)',
      cell: (row) => row[key],
      text: (row) => String(row[key]),
      sortBy: (row) => row[key],
      look: 'number',
      onPhone: 'beside',
    });
    return [
      {
        key: 'place',
        label: t('freshness.column.place'),
        width: 'minmax(0, 3fr)',
        cell: (row) => (
          <>
            <MuiLink component={Link} to={paths.municipality(row.nodeId)}>
              {nameOf(row)}
            </MuiLink>{' '}
            {row.isStale && (
              <Chip size="small" variant="outlined" color="warning" label={t('freshness.hatched')} />
            )}
          </>
        ),
        text: (row) => [nameOf(row), row.isStale && t('freshness.hatched')].filter(Boolean).join(', '),
        sortBy: nameOf,
        onPhone: 'unnamed',
      },
      count('connected'),
      count('stale'),
    ];
  }, [t, names]);
}
