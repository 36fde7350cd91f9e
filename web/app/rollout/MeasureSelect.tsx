import { MenuItem, TextField } from '@mui/material';
import type { MeasureNumber, MeasureView } from '../../../functions/plan/contract.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { everyMeasure } from './everyMeasure.ts';

interface MeasureSelectProps {
  label: string;
  measures: readonly MeasureView[];
  value: MeasureNumber | typeof everyMeasure;
  onChange: (value: string) => void;
  /** What choosing none of them means; without it one must be chosen. */
  allLabel?: string;
}

export function MeasureSelect({ label, measures, value, onChange, allLabel }: MeasureSelectProps) {
  const language = useLanguage();
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ minWidth: 0, width: { xs: '100%', sm: 300 } }}
      slotProps={{ select: { MenuProps: { sx: { maxHeight: 520, maxWidth: 640 } } } }}
    >
      {allLabel !== undefined && <MenuItem value={everyMeasure}>{allLabel}</MenuItem>}
      {measures.map(({ number, title }) => (
        <MenuItem key={number} value={number} sx={{ whiteSpace: 'normal' }}>
          {number}. {inLanguage(title, language)}
        </MenuItem>
      ))}
    </TextField>
  );
}
