import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useMayDo } from '../../adoption/useMayDo.ts';
import { nameOf } from '../../registry/names.ts';
import { nodeById } from '../../registry/queries.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { MunicipalityView } from '../municipality/MunicipalityView.tsx';
import { paths } from '../paths.ts';
import { RolloutPage } from '../rollout/RolloutPage.tsx';
import type { Rollout } from '../rollout/rollout.ts';
import type { NodeDetail } from '../school/NodeHead.tsx';

export function MunicipalityPage() {
  const { t } = useTranslation(['municipality', 'school']);
  const { nodeId = '' } = useParams();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const node = useQuery(nodeById(nodeId));
  return (
    <RolloutPage
      title={node.data ? nameOf(node.data, asOf, language) : t('municipality.waitingTitle')}
      actions={() => node.data && <AuditLink node={node.data} />}
    >
      {(rollout) => <Municipality key={nodeId} nodeId={nodeId} rollout={rollout} />}
    </RolloutPage>
  );
}

/** Asks for the node itself: the sights of a query are kept up only where it is asked. */
function Municipality({ nodeId, rollout }: { nodeId: NodeId; rollout: Rollout }) {
  const node = useQuery(nodeById(nodeId));
  return <Sights query={node}>{(data) => <MunicipalityView rollout={rollout} node={data} />}</Sights>;
}

function AuditLink({ node }: { node: NodeDetail }) {
  const { t } = useTranslation(['municipality', 'school']);
  const may = useMayDo([...node.parents.map(({ id }) => id), node.id]);
  if (!may('audit.view')) return null;
  return (
    <Button
      component={Link}
      to={`${paths.audit}?node=${node.id}`}
      startIcon={<History size={16} />}
      className="no-print"
    >
      {t('school.audit')}
    </Button>
  );
}
