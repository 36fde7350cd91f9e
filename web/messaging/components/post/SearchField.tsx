import { TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';

export function SearchField({ value, onChange }: { value: string; onChange: (typed: string) => void }) {
  const { t } = useTranslation('post');
  return (
    <TextField
      type="search"
      label={t('find')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ width: { xs: '100%', sm: 340 } }}
      slotProps={{ htmlInput: { maxLength: 100 } }}
    />
  );
}
