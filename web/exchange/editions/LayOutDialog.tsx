import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useLayOut } from './queries.ts';

/** The next edition begins as the one before it, or as the prototype. */
export function LayOutDialog({ onClose, onDone }: { onClose: () => void; onDone: (number: number) => void }) {
  const { t } = useTranslation('exchange');
  const attempt = useAttempt();
  const layOut = useLayOut();
  const [draft, setDraft] = useState({ note: '', wantedFrom: '' });
  const isReady = draft.note.trim().length >= 3 && draft.wantedFrom !== '';
  const send = () =>
    isReady &&
    layOut.mutate(
      { body: { note: draft.note.trim(), wantedFrom: draft.wantedFrom }, idempotencyKey: attempt.key },
      { onSuccess: ({ number }) => onDone(number), onError: attempt.failed },
    );
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="lay-out">
      <form onSubmit={submitting(send)}>
        <DialogTitle id="lay-out">{t('edition.layOut')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
          <Typography variant="body2" color="text.secondary">
            {t('edition.layOutNote')}
          </Typography>
          <TextField
            required
            multiline
            minRows={2}
            label={t('edition.note')}
            value={draft.note}
            onChange={({ target }) => setDraft({ ...draft, note: target.value })}
            slotProps={{ htmlInput: { maxLength: 2000 } }}
          />
          <TextField
            required
            type="date"
            label={t('edition.wantedFrom')}
            value={draft.wantedFrom}
            onChange={({ target }) => setDraft({ ...draft, wantedFrom: target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          {layOut.error && <LoadFailed error={layOut.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button type="submit" variant="contained" disabled={!isReady} loading={layOut.isPending}>
            {t('edition.layOutSend')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
