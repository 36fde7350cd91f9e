import { TextField } from '@mui/material';
import type { Day } from '../../../functions/shared/words.ts';

interface DayFieldProps {
  label: string;
  value: Day;
  /** The last day that may be chosen. */
  max: Day;
  min?: Day | undefined;
  onChange: (day: Day) => void;
}

/** A calendar day by the browser's own picker, which a phone shows as a wheel. */
export function DayField({ label, value, max, min, onChange }: DayFieldProps) {
  return (
    <TextField
      type="date"
      required
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max, ...(min && { min }) } }}
      sx={{ width: { xs: '100%', sm: 180 } }}
    />
  );
}
