import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureNumber, MeasureView } from '../../../functions/plan/contract.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { statusKeyOf, urgencyOf } from '../measure/evidenceFilter.ts';
import { paths } from '../paths.ts';
import { CarriedLink } from '../rollout/CarriedLink.tsx';
import { StatusCell } from './StatusCell.tsx';
import type { SchoolRow } from './schoolRows.ts';

interface SchoolsTableProps {
  rows: readonly SchoolRow[];
  measures: readonly MeasureView[];
}

/** Schools by measure; the order in which the reader put them stands in the address. */
export function SchoolsTable({ rows, measures }: SchoolsTableProps) {
  const { t } = useTranslation('municipality');
  const columns = useColumns(measures);
  return (
    <DataTable
      label={t('municipality.schools')}
      columns={columns}
      rows={rows}
      view={useTableView()}
      isSearched={false}
      mostPx={620}
    />
  );
}

function useColumns(measures: readonly MeasureView[]): readonly DataColumn<SchoolRow>[] {
  const { t } = useTranslation('municipality');
  const { t: shared } = useTranslation('shared');
  const language = useLanguage();
  return useMemo(
    () => [
      {
        key: 'name',
        label: t('municipality.school'),
        width: 'minmax(180px, 1fr)',
        cell: ({ nodeId, name }) => <CarriedLink path={paths.school(nodeId)}>{name}</CarriedLink>,
        text: ({ name }) => name,
        onPhone: 'unnamed',
      },
      ...measures.map(({ number, title }): DataColumn<SchoolRow> => {
        const cellOf = ({ cells }: SchoolRow) => cells[number];
        return {
          key: keyOf(number),
          label: number,
          hint: inLanguage(title, language),
          width: '44px',
          cell: (row) => <StatusCell number={number} cell={cellOf(row)} />,
          text: (row) => {
            const cell = cellOf(row);
            return cell ? shared(`status.${statusKeyOf(cell)}`) : '';
          },
          sortBy: (row) => {
            const cell = cellOf(row);
            return cell && urgencyOf(cell);
          },
          onPhone: 'beside',
        };
      }),
      {
        key: 'overdue',
        label: t('municipality.lateColumn'),
        width: '110px',
        cell: ({ overdue }) => overdue,
        text: ({ overdue }) => String(overdue),
        sortBy: ({ overdue }) => overdue,
        look: 'number',
      },
    ],
    [t, shared, language, measures],
  );
}

/** In the address a point parts the columns that are hidden. */
function keyOf(number: MeasureNumber): string {
  return number.replaceAll('.', '-');
}
