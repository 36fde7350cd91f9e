import { Alert, Snackbar } from '@mui/material';
import { useTranslation } from 'react-i18next';

/** Says under which number a call was written down. */
export function CallSaved({ number, onClose }: { number: string; onClose: () => void }) {
  const { t } = useTranslation('hotline');
  return (
    <Snackbar open autoHideDuration={6000} onClose={onClose}>
      <Alert severity="success">{t('call.saved', { number })}</Alert>
    </Snackbar>
  );
}
