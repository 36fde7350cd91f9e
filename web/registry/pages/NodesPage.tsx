import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRegion } from '../../shared/auth/region.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { FoundNodes } from '../components/FoundNodes.tsx';
import { NodeFilters } from '../components/NodeFilters.tsx';
import { NodePanel } from '../components/NodePanel.tsx';
import { NodeTree } from '../components/NodeTree.tsx';
import { NoNodes } from '../components/NoNodes.tsx';
import { municipalities } from '../queries.ts';

/** Everybody the rollout is about: the tree of nodes, and the record of each. */
export function NodesPage() {
  const { t } = useTranslation('registry');
  const { regionId } = useRegion();
  const towns = useQuery(municipalities(regionId));
  const [chosen, choose] = useAddress('q', 'kind', 'in', 'open', 'node');
  const open = new Set(chosen.open.split(',').filter(Boolean));
  const toggle = (nodeId: string) => {
    if (!open.delete(nodeId)) open.add(nodeId);
    choose({ open: [...open].join(',') });
  };
  const record = (node: string) => choose({ node });
  return (
    <PageFrame title={t('nodes.title')} subtitle={t('nodes.subtitle')}>
      <Sights query={towns}>
        {(found) =>
          found.length === 0 ? (
            <NoNodes />
          ) : (
            <>
              <NodeFilters filter={chosen} onChange={choose} towns={found} />
              {chosen.q || chosen.kind ? (
                <FoundNodes filter={chosen} towns={found} onRecord={record} />
              ) : (
                <NodeTree towns={found} within={chosen.in} open={open} onToggle={toggle} onRecord={record} />
              )}
            </>
          )
        }
      </Sights>
      {chosen.node && (
        <NodePanel
          key={chosen.node}
          nodeId={chosen.node}
          onClose={() => choose({ node: '' })}
          onRecord={record}
        />
      )}
    </PageFrame>
  );
}
