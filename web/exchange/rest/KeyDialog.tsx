import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeRestKeySchema } from '../../../functions/exchange/contract/rest.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { type KeyAndSecret, useSetUpKey } from './queries.ts';

const usualDays = 365;

/** Which system is to read, and how long. */
export function KeyDialog({
  onClose,
  onSecret,
}: {
  onClose: () => void;
  onSecret: (made: KeyAndSecret) => void;
}) {
  const { t } = useTranslation('exchange');
  const today = useToday();
  const [typed, setTyped] = useState({ name: '', until: addDays(today, usualDays) });
  const attempt = useAttempt();
  const setUp = useSetUpKey();
  const parsed = writeRestKeySchema.safeParse(typed);
  const send = () => {
    if (!parsed.success) return;
    setUp.mutate(
      { body: parsed.data, idempotencyKey: attempt.key },
      {
        onSuccess: (made) => {
          onClose();
          onSecret(made);
        },
        onError: attempt.failed,
      },
    );
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="rest-key-title">
      <Box component="form" noValidate onSubmit={submitting(send)} sx={{ display: 'contents' }}>
        <DialogTitle id="rest-key-title">{t('rest.adding.title')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <TextField
            required
            label={t('rest.adding.name')}
            helperText={t('rest.adding.nameAdvice')}
            value={typed.name}
            onChange={({ target }) => setTyped({ ...typed, name: target.value })}
            slotProps={{ htmlInput: { maxLength: 100 } }}
            sx={{ mt: 1 }}
          />
          <TextField
            required
            type="date"
            label={t('rest.adding.until')}
            value={typed.until}
            onChange={({ target }) => setTyped({ ...typed, until: target.value })}
            slotProps={{ htmlInput: { min: today }, inputLabel: { shrink: true } }}
          />
          {setUp.isError && <LoadFailed error={setUp.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button type="submit" variant="contained" loading={setUp.isPending} disabled={!parsed.success}>
            {t('rest.adding.send')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
