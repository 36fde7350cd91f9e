import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '../../../../functions/messaging/contract/webhooks.ts';
import { Sights } from '../../../shared/ui/sights.tsx';
import { webhookSecret } from '../../webhookQueries.ts';

export function SecretDialog({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { t } = useTranslation('post');
  const secret = useQuery({ ...webhookSecret(webhook.id), gcTime: 0 });
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="secret-title">
      <DialogTitle id="secret-title">
        {t('webhooks.secretTitle')}: {webhook.name}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ mb: 1.5 }}>
          {t('webhooks.secretAdvice')}
        </Typography>
        <Sights query={secret}>
          {(shown) => (
            <Typography component="code" sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
              {shown.secret}
            </Typography>
          )}
        </Sights>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('close', { ns: 'shared' })}</Button>
      </DialogActions>
    </Dialog>
  );
}
