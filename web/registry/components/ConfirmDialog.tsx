import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useConfirmNode } from '../nodeQueries.ts';
import { FormDialog } from './FormDialog.tsx';
import { SaveFailed } from './SaveFailed.tsx';

/** Asks once more before a node's record is confirmed. */
export function ConfirmDialog({ nodeId, onClose }: { nodeId: NodeId; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const confirm = useConfirmNode(nodeId);
  return (
    <FormDialog
      title={t('nodes.confirm')}
      submit={t('nodes.confirm')}
      isPending={confirm.isPending}
      onClose={onClose}
      onSubmit={() => confirm.mutate(undefined, { onSuccess: onClose })}
    >
      {t('nodes.confirmNote')}
      {confirm.isError && <SaveFailed error={confirm.error} />}
    </FormDialog>
  );
}
