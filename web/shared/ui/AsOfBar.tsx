import { Box, Button, Chip, IconButton, Paper, Stack, Typography } from '@mui/material';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, daysBetween } from '../../../functions/shared/calendar/day.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { formatDay, formatShortDay } from '../format/format.ts';
import { useLanguage } from '../text/language.ts';
import { useAsOf, useToday } from '../time/asOf.ts';
import { later } from './later.tsx';

/** The rail, of the slider's own height, so that nothing moves when the slider comes. */
const rail = (
  <Box sx={{ py: '13px', '@media (pointer: coarse)': { py: '20px' } }}>
    <Box sx={{ height: 2, borderRadius: 1, bgcolor: 'primary.main', opacity: 0.38 }} />
  </Box>
);
const DaySlider = later(async () => (await import('./DaySlider.tsx')).DaySlider, rail);

interface AsOfBarProps {
  /** First and last day of the rollout. */
  from: Day;
  to: Day;
}

/** Travels through the rollout: the page shows what was known at the end of the chosen day. */
export function AsOfBar({ from, to }: AsOfBarProps) {
  const { t } = useTranslation('shared');
  const language = useLanguage();
  const today = useToday();
  const { asOf, isToday, setAsOf } = useAsOf();
  const last = daysBetween(from, to);
  const chosen = Math.min(Math.max(daysBetween(from, asOf), 0), last);
  const [moving, setMoving] = useState(chosen);
  useEffect(() => setMoving(chosen), [chosen]);
  const dayAt = (offset: number) => addDays(from, offset);
  const step = (days: number) => setAsOf(dayAt(Math.min(Math.max(chosen + days, 0), last)));
  return (
    <Paper variant="outlined" className="no-print" sx={{ px: { xs: 1, sm: 2 }, py: 0.5, mb: 2 }}>
      <Stack
        direction="row"
        sx={{ alignItems: 'center', flexWrap: { xs: 'wrap', sm: 'nowrap' }, gap: { xs: 0.5, sm: 1.5 } }}
      >
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{ display: { xs: 'none', sm: 'block' }, whiteSpace: 'nowrap' }}
        >
          {t('asOf.label')}
        </Typography>
        <Typography
          component="span"
          variant="subtitle2"
          sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', minWidth: 78 }}
        >
          {formatDay(dayAt(moving), language)}
        </Typography>
        <IconButton size="small" aria-label={t('asOf.back')} onClick={() => step(-7)}>
          <ChevronLeft size={18} />
        </IconButton>
        {/* On a phone the slider has a line of its own: a day is otherwise less than a pixel wide. */}
        <Box sx={{ flex: { xs: '1 0 100%', sm: 1 }, order: { xs: 1, sm: 0 }, px: { xs: 1.5, sm: 1 } }}>
          <DaySlider
            last={last}
            value={moving}
            label={t('asOf.slider')}
            textOf={(value) => formatDay(dayAt(value), language)}
            marks={todayMark(from, to, today, formatShortDay(today, language))}
            onMove={setMoving}
            onChoose={(value) => setAsOf(dayAt(value))}
          />
        </Box>
        <IconButton size="small" aria-label={t('asOf.forth')} onClick={() => step(7)}>
          <ChevronRight size={18} />
        </IconButton>
        <Button
          size="small"
          disabled={isToday}
          onClick={() => setAsOf(today)}
          sx={{ whiteSpace: 'nowrap', ml: { xs: 'auto', sm: 0 } }}
        >
          {t('asOf.today')}
        </Button>
      </Stack>
      {!isToday && (
        <Chip
          size="small"
          color={asOf > today ? 'secondary' : 'default'}
          label={t(asOf > today ? 'asOf.future' : 'asOf.past')}
          sx={{ mb: 0.5 }}
        />
      )}
    </Paper>
  );
}

function todayMark(from: Day, to: Day, today: Day, label: string) {
  return today >= from && today <= to ? [{ value: daysBetween(from, today), label }] : [];
}
