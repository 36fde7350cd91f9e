import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ShownSecretProps {
  name: string;
  secret: string;
  /** In words, until when the key before is good too. */
  oldKey?: string | undefined;
  onClose: () => void;
}

/** A key that was just made: here it can be read and copied, and never again. */
export function ShownSecret({ name, secret, oldKey, onClose }: ShownSecretProps) {
  const { t } = useTranslation('post');
  const titleId = useId();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {t('webhooks.secretTitle')}: {name}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography variant="body2">{t('webhooks.secretAdvice')}</Typography>
        <TextField
          label={t('webhooks.secretTitle')}
          value={secret}
          multiline
          slotProps={{ htmlInput: { readOnly: true, spellCheck: false, style: { fontFamily: 'monospace' } } }}
        />
        <Alert severity="warning">{t('webhooks.shownOnce')}</Alert>
        {oldKey && <Typography variant="body2">{oldKey}</Typography>}
        <Typography variant="body2" role="status" sx={{ minHeight: '1.5em' }}>
          {isCopied && t('webhooks.copied')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => void copy()}>{t('webhooks.copy')}</Button>
        <Button variant="contained" onClick={onClose}>
          {t('webhooks.keptIt')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
