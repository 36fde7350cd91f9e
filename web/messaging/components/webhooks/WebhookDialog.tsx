import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormGroup,
  FormLabel,
  Switch,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  eventTypes,
  type Webhook,
  writeWebhookSchema,
} from '../../../../functions/messaging/contract/webhooks.ts';
import { submitting } from '../../../shared/drafts/submitting.ts';
import { useAttempt } from '../../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../../shared/ui/sights.tsx';
import { useSaveWebhook } from '../../webhookQueries.ts';
import { ShownSecret } from './ShownSecret.tsx';

interface WebhookDialogProps {
  /** Absent for a new one. */
  webhook: Webhook | undefined;
  onClose: () => void;
}

/** Who hears of which events, and where; of a new one it shows the key in the end. */
export function WebhookDialog({ webhook, onClose }: WebhookDialogProps) {
  const { t } = useTranslation('post');
  const { name = '', url = '', events = [...eventTypes], active = true } = webhook ?? {};
  const [typed, setTyped] = useState({ name, url, events, active });
  const attempt = useAttempt();
  const saving = useSaveWebhook(webhook);
  const parsed = writeWebhookSchema.safeParse(typed);
  const save = () => {
    if (!parsed.success) return;
    saving.mutate(
      { body: parsed.data, idempotencyKey: attempt.key },
      { onSuccess: ({ secret }) => secret === undefined && onClose(), onError: attempt.failed },
    );
  };
  if (saving.data?.secret)
    return <ShownSecret name={saving.data.name} secret={saving.data.secret} onClose={onClose} />;
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="webhook-title">
      <Box component="form" noValidate onSubmit={submitting(save)} sx={{ display: 'contents' }}>
        <DialogTitle id="webhook-title">
          {t(webhook ? 'webhooks.editTitle' : 'webhooks.addTitle')}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <TextField
            label={t('webhooks.name')}
            value={typed.name}
            required
            onChange={(event) => setTyped({ ...typed, name: event.target.value })}
            slotProps={{ htmlInput: { maxLength: 100 } }}
            sx={{ mt: 1 }}
          />
          <TextField
            type="url"
            label={t('webhooks.url')}
            value={typed.url}
            required
            helperText={t('webhooks.urlAdvice')}
            onChange={(event) => setTyped({ ...typed, url: event.target.value })}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
          <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
            <FormLabel component="legend">{t('webhooks.events')}</FormLabel>
            <FormGroup>
              {eventTypes.map((one) => (
                <FormControlLabel
                  key={one}
                  label={t(`webhooks.event.${one}`)}
                  control={
                    <Checkbox
                      checked={typed.events.includes(one)}
                      onChange={(_event, chosen) =>
                        setTyped({
                          ...typed,
                          events: eventTypes.filter((type) =>
                            type === one ? chosen : typed.events.includes(type),
                          ),
                        })
                      }
                    />
                  }
                />
              ))}
            </FormGroup>
          </Box>
          <FormControlLabel
            label={t('webhooks.active')}
            control={
              <Switch
                checked={typed.active}
                onChange={(_event, chosen) => setTyped({ ...typed, active: chosen })}
              />
            }
          />
          {saving.isError && <LoadFailed error={saving.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button type="submit" variant="contained" loading={saving.isPending} disabled={!parsed.success}>
            {t('save', { ns: 'shared' })}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
