import { Button } from '@mui/material';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeView } from '../../../functions/registry/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { useConfirmNode } from '../nodeQueries.ts';
import { stateOf } from '../nodeRows.ts';
import { useCovers } from '../useCovers.ts';
import { FormDialog } from './FormDialog.tsx';
import { SaveFailed } from './SaveFailed.tsx';

/** «Узел отвечает»: for those responsible for a node that is open and that nobody has confirmed yet. */
export function ConfirmNode({ node, path }: { node: NodeView; path: readonly NodeId[] }) {
  const { t } = useTranslation('registry');
  const today = useToday();
  const mayConfirm = useCovers('node.confirm')(path);
  const confirm = useConfirmNode(node.id);
  const [asks, setAsks] = useState(false);
  if (!mayConfirm || stateOf(node, today).state !== 'unconfirmed') return null;
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
      {asks && (
        <FormDialog
          title={t('nodes.confirm')}
          submit={t('nodes.confirm')}
          isPending={confirm.isPending}
          onClose={() => setAsks(false)}
          onSubmit={() => confirm.mutate(undefined, { onSuccess: () => setAsks(false) })}
        >
          {t('nodes.confirmNote')}
          {confirm.isError && <SaveFailed error={confirm.error} />}
        </FormDialog>
      )}
    </>
  );
}
