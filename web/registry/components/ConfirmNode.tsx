import { Button } from '@mui/material';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { later } from '../../shared/ui/later.tsx';
import { stateOf } from '../nodeRows.ts';
import { useCovers } from '../useCovers.ts';

const ConfirmDialog = later(async () => (await import('./ConfirmDialog.tsx')).ConfirmDialog);

/** «Узел отвечает»: for those responsible for a node that is open and that nobody has confirmed yet. */
export function ConfirmNode({ node, path }: { node: NodeView; path: readonly NodeId[] }) {
  const today = useToday();
  const mayConfirm = useCovers('node.confirm')(path);
  if (!mayConfirm || stateOf(node, today).state !== 'unconfirmed') return null;
  return <AskToConfirm nodeId={node.id} />;
}

function AskToConfirm({ nodeId }: { nodeId: NodeId }) {
  const { t } = useTranslation('registry');
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="contained"
        startIcon={<CircleCheck size={16} />}
        onClick={() => setAsks(true)}
      >
        {t('nodes.confirm')}
      </Button>
      {asks && <ConfirmDialog nodeId={nodeId} onClose={() => setAsks(false)} />}
    </>
  );
}
