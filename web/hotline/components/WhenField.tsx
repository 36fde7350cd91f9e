import { TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';

interface WhenFieldProps {
  label: string;
  value: string;
  onChange: (typed: string) => void;
  hint?: string;
}

/** A date with its time by Moscow's clocks. */
export function WhenField({ label, value, onChange, hint }: WhenFieldProps) {
  const { t } = useTranslation('incidents');
  return (
    <TextField
      fullWidth
      type="datetime-local"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      helperText={hint ?? t('form.time')}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
