import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { CalendarPlus, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { webcalOf } from '../calendarAddress.ts';

/** The address to be copied into another program, or opened in the one of this device. */
export function CalendarAddress({ address, isSecret }: { address: string; isSecret: boolean }) {
  const { t } = useTranslation('seminarCalendars');
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setSaid(t('copied'));
    } catch {
      // Only a page that came over HTTPS may write there; the address stands selected.
      setSaid(t('selected'));
    }
  };
  return (
    <Stack sx={{ gap: 1.5 }}>
      {isSecret && <Alert severity="success">{t('secret.shown')}</Alert>}
      <TextField
        fullWidth
        size="small"
        label={t('address')}
        value={address}
        inputRef={field}
        onFocus={(event) => event.target.select()}
        slotProps={{ htmlInput: { readOnly: true }, inputLabel: { shrink: true } }}
      />
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button variant="contained" startIcon={<Copy size={16} />} onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <Button component="a" href={webcalOf(address)} startIcon={<CalendarPlus size={16} />}>
          {t('webcal')}
        </Button>
        <Typography variant="body2" role="status">
          {said}
        </Typography>
      </Stack>
    </Stack>
  );
}
