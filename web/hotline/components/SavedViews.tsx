import { Button, Chip, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Bookmark, Users, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../../functions/hotline/contract/desk.ts';
import { later } from '../../shared/ui/later.tsx';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { savedViews, useRemoveView } from '../deskQueries.ts';
import type { TicketFilter } from '../queries.ts';

const NameView = later(async () => (await import('./NameView.tsx')).NameView);

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
