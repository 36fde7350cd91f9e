import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKind, NodeView } from '../../../functions/registry/contract/nodes.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { foundNodes } from '../queries.ts';
import type { NodeFilter } from './NodeFilters.tsx';
import { NodeTable } from './NodeTable.tsx';

interface FoundNodesProps {
  filter: NodeFilter;
  towns: readonly NodeView[];
  onRecord: (nodeId: NodeId) => void;
}

const allKinds = ['municipality', 'school', 'branch'] as const satisfies NodeKind[];

/** What a search found, in one list; every line says which municipality it is of. */
export function FoundNodes({ filter, towns, onRecord }: FoundNodesProps) {
  const { t } = useTranslation('registry');
  const { regionId } = useRegion();
  const kinds = allKinds.filter((kind) => !filter.kind || kind === filter.kind);
  const inTown = filter.in ? kinds.filter((kind) => kind !== 'municipality') : kinds;
  const found = useQuery(foundNodes(inTown, filter.in || regionId, filter.q));
  return (
    <Sights query={found}>
      {(nodes) =>
        nodes.length === 0 ? (
          <Nothing title={t('nodes.nothingFound')}>{t('nodes.nothingFoundAdvice')}</Nothing>
        ) : (
          <>
            <Typography variant="body2" color="text.secondary" role="status" sx={{ mb: 1 }}>
              {t('nodes.found', { count: nodes.length })}
            </Typography>
            <FoundTable nodes={nodes} towns={towns} onRecord={onRecord} />
          </>
        )
      }
    </Sights>
  );
}

interface FoundTableProps {
  nodes: readonly NodeView[];
  towns: readonly NodeView[];
  onRecord: (nodeId: NodeId) => void;
}

function FoundTable({ nodes, towns, onRecord }: FoundTableProps) {
  const rows = useMemo(() => nodes.map((node) => ({ node, depth: 0 })), [nodes]);
  return (
    <NodeTable
      rows={rows}
      towns={towns}
      onToggle={onRecord}
      onRecord={onRecord}
      view={useTableView('nodes')}
    />
  );
}
