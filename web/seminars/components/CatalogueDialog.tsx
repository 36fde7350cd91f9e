import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InputProblem } from './InputProblem.tsx';

interface CatalogueDialogProps {
  title: string;
  error: unknown;
  isPending: boolean;
  onClose: () => void;
  onSave: () => void;
  children: ReactNode;
}

export function CatalogueDialog({
  title,
  error,
  isPending,
  onClose,
  onSave,
  children,
}: CatalogueDialogProps) {
  const { t } = useTranslation('seminars');
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby="catalogue-form">
      <DialogTitle id="catalogue-form">{title}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2, pt: 1 }}>
          {children}
          {error ? <InputProblem error={error} /> : null}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
        <Button variant="contained" loading={isPending} onClick={onSave}>
          {t('save', { ns: 'shared' })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
