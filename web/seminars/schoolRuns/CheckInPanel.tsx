import { Button, Link as MuiLink, Paper, Stack, TextField, Typography } from '@mui/material';
import { Printer, QrCode as QrIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolRunsView } from '../../../functions/seminars/contract/schoolRuns.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { QrCode } from '../../shared/ui/QrCode.tsx';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useOpenCheckIn } from './queries.ts';

/** A code on the wall by which parents count themselves: no names, a telephone counts once. */
export function CheckInPanel({ view }: { view: SchoolRunsView }) {
  const { t } = useTranslation('schoolRuns');
  const language = useLanguage();
  const [on, setOn] = useState(view.today);
  const open = useOpenCheckIn(view.nodeId);
  const link = view.links.find((one) => one.on === on);
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={t('link.title')}
      sx={{ p: 2, display: 'grid', gap: 1.5 }}
    >
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650 }}>
        {t('link.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" className="no-print">
        {t('link.advice')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }} className="no-print">
        <TextField
          type="date"
          size="small"
          label={t('link.on')}
          value={on}
          onChange={(event) => setOn(event.target.value)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: view.today } }}
        />
        {!link && (
          <Button
            variant="outlined"
            startIcon={<QrIcon size={16} />}
            loading={open.isPending}
            disabled={on < view.today}
            onClick={() => open.mutate(on)}
            sx={{ minHeight: 44 }}
          >
            {t('link.open')}
          </Button>
        )}
        {link && (
          <Button startIcon={<Printer size={16} />} onClick={() => window.print()} sx={{ minHeight: 44 }}>
            {t('link.print')}
          </Button>
        )}
      </Stack>
      {open.error && <LoadFailed error={open.error} />}
      {link && (
        <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2, alignItems: { sm: 'center' } }}>
          <QrCode text={link.address} label={t('link.code', { day: formatDay(link.on, language) })} />
          <Stack sx={{ gap: 0.5, minWidth: 0 }}>
            <Typography sx={{ fontWeight: 600 }}>
              {t('link.forDay', { day: formatDay(link.on, language) })}
            </Typography>
            <MuiLink href={link.address} sx={{ overflowWrap: 'anywhere' }} variant="body2">
              {link.address}
            </MuiLink>
            <Typography aria-live="polite" className="no-print">
              {t('link.checkedIn', { number: link.checkedIn })}
            </Typography>
          </Stack>
        </Stack>
      )}
    </Paper>
  );
}
