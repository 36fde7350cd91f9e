import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureNumber } from '../../../functions/plan/contract.ts';
import type { Period } from '../../../functions/shared/evidence.ts';
import { compareNames, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { paths } from '../paths.ts';
import { CarriedLink } from '../rollout/CarriedLink.tsx';
import { useCountsWords } from '../rollout/countsWords.ts';
import { shareOf } from '../rollout/figures.ts';
import { ListLink } from '../rollout/ListLink.tsx';
import type { Names } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';
import { lowestFirst, type PlaceRow, shownStatuses } from './placeRows.ts';

interface ByMunicipalityProps {
  rows: readonly PlaceRow[];
  number: MeasureNumber;
  period: Period | undefined;
  names: Names;
}

/** How every municipality stands, the lowest share first; each number opens the list it counts. */
export function ByMunicipality({ rows, number, period, names }: ByMunicipalityProps) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const columns = useColumns({ rows, number, period, names });
  const sorted = useMemo(
    () => lowestFirst(rows, (a, b) => compareNames(names.short(a), names.short(b), language)),
    [rows, names, language],
  );
  return (
    <Panel title={t('measure.byMunicipalityAll', { count: rows.length })}>
      <DataTable
        label={t('measure.byMunicipality')}
        columns={columns}
        rows={sorted}
        view={useTableView('places')}
        // A half of a row at the lower edge says that there are more.
        mostPx={440}
      />
    </Panel>
  );
}

function useColumns({ rows, number, period, names }: ByMunicipalityProps): readonly DataColumn<PlaceRow>[] {
  const { t } = useTranslation(['app', 'measure']);
  const { t: shared } = useTranslation('shared');
  const language = useLanguage();
  const { share } = useCountsWords();
  return useMemo(() => {
    const nameOf = ({ nodeId }: PlaceRow) => names.short(nodeId);
    const shareText = ({ counts }: PlaceRow) => share(counts);
    return [
      {
        key: 'name',
        label: t('rollout.municipality'),
        width: 'minmax(140px, 2fr)',
        cell: (row) => <CarriedLink path={paths.municipality(row.nodeId)}>{nameOf(row)}</CarriedLink>,
        text: nameOf,
        onPhone: 'unnamed',
      },
      {
        key: 'share',
        label: t('measure.shareColumn'),
        width: 'minmax(80px, 1fr)',
        cell: shareText,
        text: shareText,
        sortBy: ({ counts }) => shareOf(counts),
        look: 'number',
        onPhone: 'beside',
      },
      ...shownStatuses(rows).map((status): DataColumn<PlaceRow> => {
        const countOf = ({ counts }: PlaceRow) => counts[status] ?? 0;
        return {
          key: status,
          label: status === 'obliged' ? t('measure.obliged') : shared(`status.${status}`),
          width: 'minmax(80px, 1fr)',
          cell: (row) =>
            countOf(row) === 0 ? (
              '0'
            ) : (
              <ListLink number={number} filter={{ municipality: row.nodeId, status, period }}>
                {formatNumber(countOf(row), language)}
              </ListLink>
            ),
          text: (row) => String(countOf(row)),
          sortBy: countOf,
          look: 'number',
          onPhone: 'beside',
        };
      }),
    ];
  }, [t, shared, language, share, rows, number, period, names]);
}
