import { Alert, Tab, Tabs } from '@mui/material';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type AuditDomain, auditDomains, auditOf } from '../../registry/auditQueries.ts';
import { AuditTable } from '../../registry/components/AuditTable.tsx';
import { NodePicker } from '../../registry/components/NodePicker.tsx';
import { municipalities, nodeById, schools } from '../../registry/queries.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { moreOf } from '../../shared/ui/table/moreOf.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { useNames } from '../rollout/names.ts';

const kinds = ['region', 'municipality', 'school', 'branch'] as const;

/** Who changed what, when and why, of every domain. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const { person } = useSession();
  const { regionId } = useRegion();
  const scope = useRight('audit.view');
  const [chosen, choose] = useAddress('domain', 'node');
  const domain: AuditDomain = auditDomains.find((one) => one === chosen.domain) ?? 'registry';
  const isOwn = scope === 'own';
  const node = isOwn ? '' : chosen.node;
  const changes = useInfiniteQuery(auditOf(domain, node || undefined));
  const nameOf = useNodeNames(!node);
  return (
    <PageFrame
      title={t('audit.title')}
      subtitle={t('audit.subtitle')}
      actions={
        !isOwn && (
          <NodePicker
            label={t('audit.node')}
            kinds={kinds}
            under={person?.role === 'leadership' ? regionId : (person?.org ?? regionId)}
            nodeId={node}
            onChoose={(id) => choose({ node: id })}
          />
        )
      }
    >
      <Tabs
        value={domain}
        onChange={(_event, next: string) => choose({ domain: next === 'registry' ? '' : next })}
        aria-label={t('audit.domains')}
        sx={{ mb: 2 }}
      >
        {auditDomains.map((one) => (
          <Tab key={one} value={one} label={t(`audit.domain.${one}`)} />
        ))}
      </Tabs>
      {!node && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t(isOwn ? 'audit.ownOnly' : 'audit.ownActions')}
        </Alert>
      )}
      <Sights query={changes}>
        {({ pages }) =>
          pages.every(({ items }) => items.length === 0) ? (
            <Nothing title={t('audit.empty')}>{t('audit.emptyAdvice')}</Nothing>
          ) : (
            <AuditTable pages={pages} nameOf={node ? undefined : nameOf} more={moreOf(changes)} />
          )
        }
      </Sights>
    </PageFrame>
  );
}

/** Names of all nodes one’s own actions can be about; of one node the page shows, its own name is in sight already. */
function useNodeNames(enabled: boolean) {
  const { regionId } = useRegion();
  const region = useQuery({ ...nodeById(regionId), enabled });
  const towns = useQuery({ ...municipalities(regionId), enabled });
  const below = useQuery({ ...schools(), enabled });
  const nodes = useMemo(
    () => [...(region.data ? [region.data] : []), ...(towns.data ?? []), ...(below.data ?? [])],
    [region.data, towns.data, below.data],
  );
  return useNames(nodes).full;
}
