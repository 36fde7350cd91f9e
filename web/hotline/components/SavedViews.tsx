import {
  Button,
  Checkbox,
  Chip,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  Stack,
  TextField,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Bookmark, Users, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../../functions/hotline/contract/desk.ts';
import { queueSchema } from '../../../functions/hotline/contract.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { savedViews, useKeepView, useRemoveView } from '../deskQueries.ts';
import type { TicketFilter } from '../queries.ts';

interface SavedViewsProps {
  filter: TicketFilter;
  onChange: (filter: TicketFilter) => void;
}

const filterOf = ({ view, queue, q }: SavedView): TicketFilter => ({ view, queue: queue ?? '', q: q ?? '' });
const isSame = (a: TicketFilter, b: TicketFilter) =>
  a.view === b.view && a.queue === b.queue && a.q.trim() === b.q.trim();

/** Filters of the desk under names, one's own and the team's; each stands in the address once it is chosen. */
export function SavedViews({ filter, onChange }: SavedViewsProps) {
  const { t } = useTranslation('hotline');
  const views = useQuery(savedViews());
  const remove = useRemoveView();
  const [isNaming, setNaming] = useState(false);
  const items = views.data?.items ?? [];
  const isKept = items.some((view) => isSame(filterOf(view), filter));
  const isWorthKeeping = filter.queue !== '' || filter.q.trim() !== '';
  if (items.length === 0 && !isWorthKeeping) return null;
  return (
    <Stack direction="row" role="group" aria-label={t('saved.title')} sx={{ gap: 1, flexWrap: 'wrap' }}>
      {items.map((view) => (
        <Chip
          key={view.id}
          label={view.name}
          icon={view.isShared ? <Users size={14} aria-label={t('saved.shared')} /> : <Bookmark size={14} />}
          color={isSame(filterOf(view), filter) ? 'primary' : 'default'}
          variant={isSame(filterOf(view), filter) ? 'filled' : 'outlined'}
          aria-pressed={isSame(filterOf(view), filter)}
          onClick={() => onChange(filterOf(view))}
          onDelete={() => remove.mutate(view)}
          deleteIcon={<X size={16} aria-label={t('saved.remove', { name: view.name })} />}
        />
      ))}
      {isWorthKeeping && !isKept && (
        <Button size="small" startIcon={<Bookmark size={16} />} onClick={() => setNaming(true)}>
          {t('saved.keep')}
        </Button>
      )}
      {remove.isError && <LoadFailed error={remove.error} />}
      {isNaming && <NameView filter={filter} onClose={() => setNaming(false)} />}
    </Stack>
  );
}

function NameView({ filter, onClose }: { filter: TicketFilter; onClose: () => void }) {
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
