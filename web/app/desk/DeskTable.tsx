import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { canBeReminded, type DeskRow } from './deskRows.ts';
import type { HelpName } from './helpNames.ts';
import { useDeskColumns } from './useDeskColumns.tsx';

interface DeskTableProps {
  rows: readonly DeskRow[];
  help: HelpName;
  chosen: ReadonlySet<NodeId>;
  onChoose: (chosen: Set<NodeId>) => void;
  mayControl: boolean;
}

/** Schools under one measure, with what helps; whoever can be reminded can be chosen. */
export function DeskTable({ rows, help, chosen, onChoose, mayControl }: DeskTableProps) {
  const { t } = useTranslation('control');
  const today = useToday();
  const columns = useDeskColumns(help, mayControl);
  const choice = useMemo(
    () => ({
      has: ({ evidence }: DeskRow) => chosen.has(evidence.nodeId),
      isOpen: (row: DeskRow) => canBeReminded(row, today),
      labelOf: ({ name }: DeskRow) => t('desk.selectOne', { school: name }),
      allLabel: t('desk.selectAll'),
      tick: (ticked: readonly DeskRow[], isOn: boolean) => {
        const next = new Set(chosen);
        for (const { evidence } of ticked) {
          if (isOn) next.add(evidence.nodeId);
          else next.delete(evidence.nodeId);
        }
        onChoose(next);
      },
    }),
    [chosen, onChoose, today, t],
  );
  return (
    <DataTable
      label={t('desk.table')}
      columns={columns}
      rows={rows}
      view={useTableView('schools')}
      choice={choice}
      isSearched={false}
    />
  );
}
