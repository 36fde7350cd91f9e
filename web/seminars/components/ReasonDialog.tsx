import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ReasonDialogProps {
  title: string;
  label: string;
  isPending: boolean;
  problem?: ReactNode;
  onClose: () => void;
  onSave: (reason: string) => void;
}

/** Asks why, before something is called off. */
export function ReasonDialog({ title, label, isPending, problem, onClose, onSave }: ReasonDialogProps) {
  const { t } = useTranslation('seminars');
  const [reason, setReason] = useState('');
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby="reason-title">
      <DialogTitle id="reason-title">{title}</DialogTitle>
      <DialogContent>
        <TextField
          autoFocus
          fullWidth
          label={label}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 300 } }}
          sx={{ mt: 1 }}
        />
        {problem}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
        <Button
          variant="contained"
          color="error"
          loading={isPending}
          disabled={reason.trim().length < 3}
          onClick={() => onSave(reason)}
        >
          {title}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
