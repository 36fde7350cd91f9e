import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../functions/shared/words.ts';
import { compareNames } from '../../shared/format/format.ts';
import type { Reading } from '../../shared/map/types.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { paths } from '../paths.ts';
import { CarriedLink } from '../rollout/CarriedLink.tsx';
import type { Names } from '../rollout/names.ts';
import { gainOf, type PanelRow } from './panels.ts';

interface Texts {
  /** One for each map, in their order. */
  heads: readonly { id: string; title: string; short: string }[];
  names: Names;
  valueText: (reading: Reading) => string;
  /** Last column of two days: what the later has gained. */
  gain?: { title: string; textOf: (row: PanelRow) => string } | undefined;
}

interface PanelsTableProps extends Texts {
  rows: readonly PanelRow[];
  hoveredId: string | undefined;
  onHover: (id: NodeId | undefined) => void;
  selectedId: string | undefined;
}

/** The numbers of maps that stand side by side, a column for each map. */
export function PanelsTable({ rows, hoveredId, onHover, selectedId, ...texts }: PanelsTableProps) {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const { names } = texts;
  const columns = useColumns(texts);
  const byName = useMemo(
    () => [...rows].sort((a, b) => compareNames(names.short(a.nodeId), names.short(b.nodeId), language)),
    [rows, names, language],
  );
  return (
    <DataTable
      label={t('map.tableCaption')}
      columns={columns}
      rows={byName}
      view={useTableView()}
      isSearched={false}
      isChosen={({ nodeId }) => nodeId === hoveredId}
      isCurrent={({ nodeId }) => nodeId === selectedId}
      onPoint={(row) => onHover(row?.nodeId)}
      mostPx={640}
    />
  );
}

function useColumns({ heads, names, valueText, gain }: Texts): readonly DataColumn<PanelRow>[] {
  const { t } = useTranslation('map');
  return useMemo(() => {
    const nameOf = ({ nodeId }: PanelRow) => names.short(nodeId);
    const figure = (
      { key, label, hint }: Pick<DataColumn<PanelRow>, 'key' | 'label' | 'hint'>,
      textOf: (row: PanelRow) => string,
      sortBy: (row: PanelRow) => number | undefined,
    ): DataColumn<PanelRow> => ({
      key,
      label,
      ...(hint && { hint }),
      width: 'minmax(72px, 1fr)',
      cell: textOf,
      text: textOf,
      sortBy,
      look: 'number',
      onPhone: 'beside',
    });
    return [
      {
        key: 'name',
        label: t('map.column.name'),
        width: 'minmax(120px, 2fr)',
        cell: (row) => <CarriedLink path={paths.municipality(row.nodeId)}>{nameOf(row)}</CarriedLink>,
        text: nameOf,
        onPhone: 'unnamed',
      },
      ...heads.map(({ title, short }, at) => {
        const readingIn = ({ readings }: PanelRow) => readings[at] ?? 'notApplicable';
        return figure(
          { key: `map${at + 1}`, label: short, ...(short !== title && { hint: title }) },
          (row) => valueText(readingIn(row)),
          (row) => numberIn(readingIn(row)),
        );
      }),
      ...(gain
        ? [figure({ key: 'gain', label: gain.title }, gain.textOf, ({ readings }) => gainOf(readings))]
        : []),
    ];
  }, [t, heads, names, valueText, gain]);
}

/** Places without a number stand last in either direction. */
function numberIn(reading: Reading): number | undefined {
  return typeof reading === 'number' ? reading : undefined;
}
