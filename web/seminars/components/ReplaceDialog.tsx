import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateView } from '../../../functions/seminars/contract/certificates.ts';

interface ReplaceDialogProps {
  certificate: CertificateView;
  isPending: boolean;
  problem?: ReactNode;
  onClose: () => void;
  onSave: (name: string) => void;
}

const shortestName = 3;

/** A new certificate in place of an annulled one, with the name as it should have been. */
export function ReplaceDialog({ certificate, isPending, problem, onClose, onSave }: ReplaceDialogProps) {
  const { t } = useTranslation('certificates');
  const [name, setName] = useState(certificate.name);
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby="replace-title">
      <DialogTitle id="replace-title">{t('list.replaceTitle')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{t('list.replaceAbout', { number: certificate.number })}</Typography>
        <TextField
          autoFocus
          fullWidth
          label={t('list.replaceName')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        {problem}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
        <Button
          variant="contained"
          loading={isPending}
          disabled={name.trim().length < shortestName}
          onClick={() => onSave(name.trim())}
        >
          {t('list.replace')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
