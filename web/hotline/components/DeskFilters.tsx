import { MenuItem, Stack, Tab, Tabs, TextField } from '@mui/material';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queueSchema, type ViewName } from '../../../functions/hotline/contract.ts';
import type { TicketFilter } from '../queries.ts';
import { SavedViews } from './SavedViews.tsx';

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
        <TextField
          type="search"
          inputRef={searchField}
          label={t('desk.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          sx={{ flex: '1 1 220px', maxWidth: 420 }}
        />
        <TextField
          select
          label={t('desk.queue')}
          value={filter.queue}
          onChange={(event) => onChange({ queue: event.target.value })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: 170 }}
        >
          <MenuItem value="">{t('desk.anyQueue')}</MenuItem>
          {queueSchema.options.map((queue) => (
            <MenuItem key={queue} value={queue}>
              {t(`queue.${queue}`)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      {savesViews && <SavedViews filter={filter} onChange={onChange} />}
    </Stack>
  );
}
