import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NodeKind, NodeView } from '../../../functions/registry/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
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
            <NodeTable
              rows={nodes.map((node) => ({ node, depth: 0 }))}
              towns={new Map(towns.map((town) => [town.id, town]))}
              onToggle={onRecord}
              onRecord={onRecord}
            />
          </>
        )
      }
    </Sights>
  );
}
