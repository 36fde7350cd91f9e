import { MenuItem, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { usePeriodWords } from '../../shared/evidence/words.ts';

export function QuarterField({
  quarters,
  value,
  onChange,
}: {
  quarters: readonly string[];
  value: string;
  onChange: (quarter: string) => void;
}) {
  const { t } = useTranslation('reporting');
  const periodWords = usePeriodWords();
  return (
    <TextField
      select
      size="small"
      label={t('list.quarter')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ minWidth: 200 }}
    >
      {quarters.map((quarter) => (
        <MenuItem key={quarter} value={quarter}>
          {periodWords(quarter)}
        </MenuItem>
      ))}
    </TextField>
  );
}
