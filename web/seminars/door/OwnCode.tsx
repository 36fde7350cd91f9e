import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  Typography,
} from '@mui/material';
import { QrCode as QrIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegistrationView } from '../../../functions/seminars/contract/registrations.ts';
import { CodeDrawn } from './CodeDrawn.tsx';

/** The code of one’s own participant, drawn for the camera at the door. */
export function OwnCode({ sessionId, one }: { sessionId: string; one: RegistrationView }) {
  const { t } = useTranslation('door');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <IconButton
        size="small"
        aria-label={t('own.show', { name: one.person.name })}
        onClick={() => setOpen(true)}
      >
        <QrIcon size={18} />
      </IconButton>
      {isOpen && (
        <Dialog open onClose={close} aria-labelledby="own-code">
          <DialogTitle id="own-code">{t('own.title')}</DialogTitle>
          <DialogContent>
            <Typography>{one.person.name}</Typography>
            <Typography variant="h4" component="p" sx={{ fontFamily: 'monospace', my: 1 }}>
              {one.code}
            </Typography>
            <CodeDrawn sessionId={sessionId} code={one.code} />
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{t('close', { ns: 'shared' })}</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
