import { Button, Snackbar } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { useRelate } from '../incidentQueries.ts';
import type { Related } from '../related.ts';

interface RelatedSnackbarProps {
  done: Related | undefined;
  onClose: () => void;
  onUndone: (ticketId: string) => void;
}

/** Says what was done between tickets, with its undo at hand; later the undo stands in the conversation. */
export function RelatedSnackbar({ done, onClose, onUndone }: RelatedSnackbarProps) {
  const { t } = useTranslation('incidents');
  const relate = useRelate();
  const { what = 'undone', undo } = done ?? {};
  return (
    <Snackbar
      open={done !== undefined}
      autoHideDuration={10_000}
      onClose={onClose}
      message={what === 'undone' ? t('relate.undone') : t(`relate.done.${what}`)}
      action={
        undo && (
          <Button
            size="small"
            color="inherit"
            onClick={() => relate.mutate(undo, { onSuccess: () => onUndone(undo.ticketId) })}
          >
            {t('relate.undo')}
          </Button>
        )
      }
    />
  );
}
