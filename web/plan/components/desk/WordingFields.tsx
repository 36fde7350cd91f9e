import { Stack, TextField } from '@mui/material';
import type { Wording } from '../../../../functions/shared/words.ts';

interface WordingFieldsProps {
  labels: { ru: string; en: string };
  value: Wording;
  onChange: (wording: Wording) => void;
  error?: string | undefined;
  multiline?: boolean;
  required?: boolean;
}

/** The same words in both languages; Russian is the language of record. */
export function WordingFields({ labels, value, onChange, error, multiline, required }: WordingFieldsProps) {
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1.5 }}>
      <TextField
        fullWidth
        label={labels.ru}
        value={value.ru}
        lang="ru"
        {...(multiline && { multiline, minRows: 2 })}
        {...(required && { required })}
        error={error !== undefined}
        helperText={error}
        onChange={(event) => onChange({ ...value, ru: event.target.value })}
      />
      <TextField
        fullWidth
        label={labels.en}
        value={value.en}
        lang="en"
        {...(multiline && { multiline, minRows: 2 })}
        onChange={(event) => onChange({ ...value, en: event.target.value })}
      />
    </Stack>
  );
}
