import { Skeleton, Stack, Tab, Tabs } from '@mui/material';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewName } from '../../../functions/hotline/contract/lists.ts';
import { later } from '../../shared/ui/later.tsx';
import { SearchField } from '../../shared/ui/SearchField.tsx';
import type { TicketFilter } from '../queries.ts';
import { SavedViews } from './SavedViews.tsx';

const QueueChoice = later(
  async () => (await import('./QueueChoice.tsx')).QueueChoice,
  <Skeleton variant="rounded" width={170} height={40} />,
);

interface DeskFiltersProps {
  filter: TicketFilter;
  views: readonly ViewName[];
  isPartner: boolean;
  searchField: RefObject<HTMLInputElement | null>;
  onChange: (filter: Partial<TicketFilter>) => void;
  /** Whether the person keeps views at all. */
  savesViews: boolean;
}

const pauseMs = 250;

/** Which tickets are shown; each choice stands in the address. */
export function DeskFilters({
  filter,
  views,
  isPartner,
  searchField,
  onChange,
  savesViews,
}: DeskFiltersProps) {
  const { t } = useTranslation('hotline');
  const [typed, setTyped] = useState(filter.q);
  useEffect(() => setTyped(filter.q), [filter.q]);
  useEffect(() => {
    if (typed === filter.q) return undefined;
    const timer = setTimeout(() => onChange({ q: typed }), pauseMs);
    return () => clearTimeout(timer);
  });
  const nameOf = (view: ViewName) =>
    isPartner && (view === 'open' || view === 'resolved')
      ? t(`desk.viewPartner.${view}`)
      : t(`desk.view.${view}`);
  return (
    <Stack sx={{ gap: 1, mb: 1 }}>
      <Tabs
        value={filter.view}
        onChange={(_event, view: ViewName) => onChange({ view })}
        variant="scrollable"
        scrollButtons="auto"
        aria-label={t('desk.views')}
      >
        {views.map((view) => (
          <Tab key={view} value={view} label={nameOf(view)} sx={{ minHeight: 40 }} />
        ))}
      </Tabs>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <SearchField
          field={searchField}
          label={t('desk.search')}
          value={typed}
          onChange={setTyped}
          maxLength={200}
          sx={{ flex: '1 1 220px', maxWidth: 420 }}
        />
        <QueueChoice value={filter.queue} onChange={(queue) => onChange({ queue })} />
      </Stack>
      {savesViews && <SavedViews filter={filter} onChange={onChange} />}
    </Stack>
  );
}
