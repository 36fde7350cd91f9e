import { useTranslation } from 'react-i18next';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import type { KeptTableView } from '../../shared/ui/table/useTableView.ts';
import { useSteady } from '../../shared/ui/useSteady.ts';
import type { NodeRow } from '../nodeRows.ts';
import { useNodeColumns } from './nodeColumns.tsx';

interface NodeTableProps {
  rows: readonly NodeRow[];
  towns: readonly NodeView[];
  onToggle: (nodeId: NodeId) => void;
  onRecord: (nodeId: NodeId) => void;
  /** A tree stands in its own order. */
  view?: KeptTableView;
}

const idOf = ({ node }: NodeRow) => node.id;

/** Nodes line by line. The page has a search of its own, which asks the registry. */
export function NodeTable({ rows, towns, onToggle, onRecord, view }: NodeTableProps) {
  const { t } = useTranslation('registry');
  const columns = useNodeColumns(towns, useSteady(onToggle), useSteady(onRecord));
  return (
    <DataTable
      label={t('nodes.table')}
      columns={columns}
      rows={rows}
      keyOf={idOf}
      isSearched={false}
      {...(view && { view })}
    />
  );
}
