import { Box, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ClockView, Sla } from '../../../functions/hotline/contract/clocks.ts';
import { hoursAndMinutes } from '../durations.ts';

const clocks = ['firstResponse', 'nextResponse', 'solution', 'partner'] as const;
const shares = [
  ['ours', 'oursMinutes', 'primary.main'],
  ['partnerShare', 'partnerMinutes', 'secondary.main'],
  ['asker', 'askerMinutes', 'text.secondary'],
] as const;

/** The clocks of a ticket in working time, and whose that time was. */
export function SlaPanel({ sla }: { sla: Sla }) {
  const { t } = useTranslation('hotline');
  const words = useDurations();
  const begun = clocks.filter((clock) => sla[clock].state !== 'idle');
  return (
    <Box component="section" aria-label={t('sla.title')}>
      <Typography component="h2" variant="subtitle2" sx={{ mb: 0.5 }}>
        {t('sla.title')}
      </Typography>
      <Stack component="dl" sx={{ m: 0, gap: 0.25 }}>
        {begun.map((clock) => (
          <Clock key={clock} name={t(`sla.${clock}`)} clock={sla[clock]} />
        ))}
      </Stack>
      <Typography component="h3" variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {t('sla.split')}
      </Typography>
      <Split sla={sla} />
      <Stack direction="row" sx={{ columnGap: 1.5, flexWrap: 'wrap' }}>
        {shares.map(([name, field, colour]) => (
          <Typography key={name} variant="body2" component="span">
            <Box
              component="span"
              aria-hidden="true"
              sx={{
                display: 'inline-block',
                width: 10,
                height: 10,
                borderRadius: 1,
                bgcolor: colour,
                mr: 0.5,
              }}
            />
            {t(`sla.${name}`)}: {words(sla.split[field])}
          </Typography>
        ))}
      </Stack>
    </Box>
  );
}

function Clock({ name, clock }: { name: string; clock: ClockView }) {
  const { t } = useTranslation('hotline');
  const words = useDurations();
  const isBad = clock.state === 'late' || clock.state === 'breached';
  return (
    <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
      <Typography component="dt" variant="body2">
        {name}
      </Typography>
      <Typography
        component="dd"
        variant="body2"
        sx={{
          m: 0,
          fontWeight: isBad ? 700 : 400,
          color: isBad ? 'error.main' : 'text.primary',
          textAlign: 'right',
          whiteSpace: 'nowrap',
        }}
      >
        {t(`sla.state.${clock.state}`)}:{' '}
        {t('sla.of', { spent: words(clock.spentMinutes), norm: words(clock.normMinutes) })}
      </Typography>
    </Stack>
  );
}

function Split({ sla: { split } }: { sla: Sla }) {
  const total = split.oursMinutes + split.partnerMinutes + split.askerMinutes;
  if (total === 0) return null;
  return (
    <Stack
      direction="row"
      aria-hidden="true"
      sx={{ height: 8, borderRadius: 1, overflow: 'hidden', my: 0.5 }}
    >
      {shares.map(([name, field, colour]) => (
        <Box key={name} sx={{ width: `${(split[field] / total) * 100}%`, bgcolor: colour }} />
      ))}
    </Stack>
  );
}

function useDurations() {
  const { t } = useTranslation('hotline');
  return (minutes: number) => {
    const parts = hoursAndMinutes(minutes);
    if (parts.hours === 0) return t('sla.minutes', { minutes: parts.minutes });
    return parts.minutes === 0 ? t('sla.wholeHours', { hours: parts.hours }) : t('sla.hours', parts);
  };
}
