import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { paths } from '../../../app/paths.ts';
import { LoadFailed } from '../../../shared/ui/sights.tsx';
import { useDiscardDraft } from '../../draftQueries.ts';
import { keepEdit } from '../../keptEdit.ts';

interface DiscardDialogProps {
  draftId: string;
  version: number;
  onClose: () => void;
}

export function DiscardDialog({ draftId, version, onClose }: DiscardDialogProps) {
  const { t } = useTranslation('plan');
  const { t: shared } = useTranslation('shared');
  const navigate = useNavigate();
  const discard = useDiscardDraft(draftId);
  return (
    <Dialog open onClose={onClose} aria-labelledby="discard-title">
      <DialogTitle id="discard-title">{t('draft.discard')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{t('draft.discardSure')}</DialogContentText>
        {discard.isError && <LoadFailed error={discard.error} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{shared('cancel')}</Button>
        <Button
          color="error"
          variant="contained"
          loading={discard.isPending}
          onClick={() =>
            discard.mutate(version, {
              onSuccess: () => {
                keepEdit(draftId, undefined);
                navigate(paths.drafts);
              },
            })
          }
        >
          {t('draft.discardYes')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
