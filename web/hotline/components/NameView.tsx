import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  TextField,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queueSchema } from '../../../functions/hotline/contract/words.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeepView } from '../deskQueries.ts';
import type { TicketFilter } from '../queries.ts';

/** Gives the filter of the desk a name, for oneself or for the team. */
export function NameView({ filter, onClose }: { filter: TicketFilter; onClose: () => void }) {
  const { t } = useTranslation('hotline');
  const keep = useKeepView();
  const attempt = useAttempt();
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const queue = queueSchema.safeParse(filter.queue).data;
    const q = filter.q.trim();
    const body = { name, view: filter.view, isShared, ...(queue && { queue }), ...(q && { q }) };
    keep.mutate({ body, idempotencyKey: attempt.key }, { onSuccess: onClose, onError: attempt.failed });
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="name-view">
      <form onSubmit={save}>
        <DialogTitle id="name-view">{t('saved.keep')}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 2 }}>{t('saved.hint')}</DialogContentText>
          <TextField
            autoFocus
            required
            fullWidth
            label={t('saved.name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 60 } }}
          />
          <FormControlLabel
            control={<Checkbox checked={isShared} onChange={(event) => setShared(event.target.checked)} />}
            label={t('saved.share')}
          />
          {keep.isError && <LoadFailed error={keep.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('saved.cancel')}</Button>
          <Button type="submit" variant="contained" loading={keep.isPending}>
            {t('saved.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
