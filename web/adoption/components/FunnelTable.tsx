import { Link as MuiLink } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Funnel } from '../../../functions/adoption/contract/funnel.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { compareNames, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { CellNote } from '../../shared/ui/table/CellNote.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';

const places = [
  'notBegun',
  'administratorChosen',
  'applied',
  'codeReceived',
  'registeredDeclared',
  'registeredConfirmed',
] as const;
const waited = ['applied', 'codeReceived', 'registered'] as const;

/** A municipality, or all of them, which is none. */
interface FunnelRow {
  nodeId: NodeId | undefined;
  name: string;
  counts: Funnel['total'];
  waits: Funnel['waits'];
}

interface FunnelTableProps {
  funnel: Funnel;
  nameOf: (nodeId: NodeId) => string;
}

/** Where the schools of each municipality stand, and how many days they waited for each step. Each row adds up. */
export function FunnelTable({ funnel, nameOf }: FunnelTableProps) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const columns = useColumns();
  const rows = useMemo(
    () =>
      funnel.municipalities
        .map(({ nodeId, waits, ...counts }) => ({ nodeId, name: nameOf(nodeId), counts, waits }))
        .sort((a, b) => compareNames(a.name, b.name, language)),
    [funnel, nameOf, language],
  );
  const total = useMemo(
    () => ({ nodeId: undefined, name: t('funnel.total'), counts: funnel.total, waits: funnel.waits }),
    [funnel, t],
  );
  return (
    <DataTable label={t('funnel.table')} columns={columns} rows={rows} total={total} view={useTableView()} />
  );
}

function useColumns(): readonly DataColumn<FunnelRow>[] {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  return useMemo(() => {
    const count = (key: keyof Funnel['total'], label: string): DataColumn<FunnelRow> => ({
      key,
      label,
      width: 'minmax(52px, 1fr)',
      cell: ({ counts }) => formatNumber(counts[key], language),
      text: ({ counts }) => String(counts[key]),
      sortBy: ({ counts }) => counts[key],
      look: 'number',
      onPhone: 'beside',
    });
    return [
      {
        key: 'municipality',
        label: t('funnel.municipality'),
        width: 'minmax(130px, 2fr)',
        cell: ({ nodeId, name }) =>
          nodeId === undefined ? (
            name
          ) : (
            <MuiLink component={Link} to={paths.municipality(nodeId)}>
              {name}
            </MuiLink>
          ),
        text: ({ name }) => name,
        onPhone: 'unnamed',
      },
      count('schools', t('funnel.schools')),
      ...places.map((place) => count(place, t(`funnel.place.${place}`))),
      ...waited.map((step): DataColumn<FunnelRow> => {
        const p90Of = ({ waits }: FunnelRow) => t('funnel.p90', { p90: waits[step]?.p90 });
        return {
          key: `wait-${step}`,
          label: t(`funnel.wait.${step}`),
          width: 'minmax(80px, 1fr)',
          cell: (row) =>
            row.waits[step] ? (
              <>
                {row.waits[step].median}
                <CellNote>{p90Of(row)}</CellNote>
              </>
            ) : (
              '—'
            ),
          text: (row) => (row.waits[step] ? `${row.waits[step].median} (${p90Of(row)})` : ''),
          sortBy: ({ waits }) => waits[step]?.median,
          look: 'number',
        };
      }),
    ];
  }, [t, language]);
}
