import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureNumber } from '../../../functions/plan/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { compareNames, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { paths } from '../paths.ts';
import { CarriedLink } from '../rollout/CarriedLink.tsx';
import { ListLink } from '../rollout/ListLink.tsx';
import type { Names } from '../rollout/names.ts';
import { figureIn, lowestFirst, type PlaceColumn, type PlaceFigure } from './placeFigures.ts';
import { usePlaceWords } from './placeWords.ts';

interface PlacesTableProps {
  figures: readonly PlaceFigure[];
  number: MeasureNumber;
  names: Names;
  hoveredId: string | undefined;
  onHover: (id: NodeId | undefined) => void;
  selectedId: string | undefined;
  mostPx: number | 'any';
}

/** The numbers of the map, row by row; a hovered row is marked on the map and the other way round. */
export function PlacesTable(props: PlacesTableProps) {
  const { figures, number, names, hoveredId, onHover, selectedId, mostPx } = props;
  const { t } = useTranslation('map');
  const language = useLanguage();
  const columns = useColumns(number, names);
  const rows = useMemo(
    () => lowestFirst(figures, (a, b) => compareNames(names.short(a), names.short(b), language)),
    [figures, names, language],
  );
  return (
    <DataTable
      label={t('map.tableCaption')}
      columns={columns}
      rows={rows}
      view={useTableView()}
      isSearched={false}
      isChosen={({ nodeId }) => nodeId === hoveredId}
      isCurrent={({ nodeId }) => nodeId === selectedId}
      onPoint={(row) => onHover(row?.nodeId)}
      mostPx={mostPx}
    />
  );
}

function useColumns(number: MeasureNumber, names: Names): readonly DataColumn<PlaceFigure>[] {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const { valueText, pointsText } = usePlaceWords('share');
  return useMemo(() => {
    const nameOf = ({ nodeId }: PlaceFigure) => names.short(nodeId);
    const figure = (key: PlaceColumn, textOf: (row: PlaceFigure) => string): DataColumn<PlaceFigure> => ({
      key,
      label: t(`map.column.${key}`),
      width: 'minmax(56px, 1fr)',
      cell: textOf,
      text: textOf,
      sortBy: (row) => figureIn(row, key),
      look: 'number',
      onPhone: 'beside',
    });
    const count = (key: 'satisfied' | 'obliged'): DataColumn<PlaceFigure> => {
      const textOf = ({ counts }: PlaceFigure) => (counts ? formatNumber(counts[key], language) : '');
      return {
        ...figure(key, textOf),
        cell: (row) =>
          row.counts && (
            <ListLink number={number} filter={{ municipality: row.nodeId, status: key }}>
              {textOf(row)}
            </ListLink>
          ),
      };
    };
    return [
      {
        key: 'name',
        label: t('map.column.name'),
        width: 'minmax(110px, 2fr)',
        cell: (row) => <CarriedLink path={paths.municipality(row.nodeId)}>{nameOf(row)}</CarriedLink>,
        text: nameOf,
        onPhone: 'unnamed',
      },
      figure('share', ({ share, reading }) => valueText(share ?? reading)),
      count('satisfied'),
      count('obliged'),
      figure('rank', ({ rank }) => (rank === undefined ? '—' : String(rank))),
      figure('trend', ({ trend }) => (trend === undefined ? '—' : pointsText(trend))),
    ];
  }, [t, language, number, names, valueText, pointsText]);
}
