import { Box, Button, MenuItem, Stack, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { programmeList } from '../catalogueQueries.ts';
import type { PlanTerms } from '../planQueries.ts';

/** For which programme, on which days, at what hours, how full and how far: what a plan is made by. */
export function PlanTermsForm({
  terms,
  onPropose,
}: {
  terms: PlanTerms;
  onPropose: (terms: PlanTerms) => void;
}) {
  const { t } = useTranslation('seminarPlanner');
  const language = useLanguage();
  const today = useToday();
  const programmes = useQuery(programmeList);
  const [draft, setDraft] = useState<PlanTerms>(() => ({
    ...terms,
    from: terms.from || addDays(today, 1),
    to: terms.to || addDays(today, 57),
    startsAt: terms.startsAt || '10:00',
    endsAt: terms.endsAt || '16:00',
  }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    onPropose(draft);
  };
  const field = (name: keyof PlanTerms, more: object = {}) => (
    <TextField
      fullWidth
      size="small"
      label={t(name)}
      value={draft[name]}
      onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
      slotProps={{ inputLabel: { shrink: true } }}
      {...more}
    />
  );
  const columns = { display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' } };
  return (
    <Stack component="form" aria-label={t('form')} onSubmit={send} sx={{ gap: 2, mb: 3 }}>
      <TextField
        select
        required
        size="small"
        label={t('programme')}
        value={programmes.data ? draft.programme : ''}
        onChange={(event) => setDraft({ ...draft, programme: event.target.value })}
      >
        {(programmes.data?.items ?? []).map(({ id, title }) => (
          <MenuItem key={id} value={id}>
            {inLanguage(title, language)}
          </MenuItem>
        ))}
      </TextField>
      <Box sx={columns}>
        {field('from', { type: 'date', required: true })}
        {field('to', { type: 'date', required: true })}
        {field('startsAt', { type: 'time', required: true })}
        {field('endsAt', { type: 'time', required: true })}
      </Box>
      <Box sx={{ ...columns, gridTemplateColumns: { xs: '1fr', md: 'repeat(3, 1fr)' } }}>
        {field('capacity', { type: 'number', helperText: t('capacityHint') })}
        {field('farthest', { type: 'number', helperText: t('farthestHint') })}
        {field('firstWaveBy', { type: 'date', helperText: t('firstWaveHint') })}
      </Box>
      <Button type="submit" variant="contained" disabled={draft.programme === ''} sx={{ alignSelf: 'start' }}>
        {t('propose')}
      </Button>
    </Stack>
  );
}
