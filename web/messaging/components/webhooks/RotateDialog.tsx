import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type OverlapHours,
  overlapHours,
  type Webhook,
} from '../../../../functions/messaging/contract/webhooks.ts';
import { submitting } from '../../../shared/drafts/submitting.ts';
import { useAttempt } from '../../../shared/drafts/useAttempt.ts';
import { formatInstant } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { LoadFailed } from '../../../shared/ui/sights.tsx';
import { useRotateSecret } from '../../webhookQueries.ts';
import { ShownSecret } from './ShownSecret.tsx';

/** Makes a new signing key, having asked how long the one before stays good, and shows it. */
export function RotateDialog({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { t } = useTranslation('post');
  const language = useLanguage();
  const [titleId, legendId] = [useId(), useId()];
  const [hours, setHours] = useState<OverlapHours>(24);
  const attempt = useAttempt();
  const rotating = useRotateSecret(webhook.id);
  if (rotating.data) {
    const { secret, oldUntil } = rotating.data;
    const oldKey = oldUntil
      ? t('webhooks.oldUntil', { at: formatInstant(oldUntil, language) })
      : t('webhooks.oldGone');
    return <ShownSecret name={webhook.name} secret={secret} oldKey={oldKey} onClose={onClose} />;
  }
  const rotate = () =>
    rotating.mutate({ oldForHours: hours, idempotencyKey: attempt.key }, { onError: attempt.failed });
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={titleId}>
      <Box component="form" noValidate onSubmit={submitting(rotate)} sx={{ display: 'contents' }}>
        <DialogTitle id={titleId}>
          {t('webhooks.rotateTitle')}: {webhook.name}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography variant="body2">{t('webhooks.rotateAdvice')}</Typography>
          <div>
            <FormLabel id={legendId}>{t('webhooks.oldKey')}</FormLabel>
            <RadioGroup
              aria-labelledby={legendId}
              value={String(hours)}
              onChange={(_event, chosen) =>
                setHours(overlapHours.find((one) => String(one) === chosen) ?? hours)
              }
            >
              {[24, 168, 0].map((one) => (
                <FormControlLabel
                  key={one}
                  value={String(one)}
                  label={t(`webhooks.overlap.${one as OverlapHours}`)}
                  control={<Radio />}
                />
              ))}
            </RadioGroup>
          </div>
          {rotating.isError && <LoadFailed error={rotating.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button type="submit" variant="contained" loading={rotating.isPending}>
            {t('webhooks.rotate')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
